# Ask for a name, then greet it.
# BEGIN SOLUTION
name = input("Name? ")
if name == "":
    name = "you"
print(f"Hello, {name}!")
# STARTER
# name = input("Name? ")
# raise NotImplementedError("not written yet")
# END SOLUTION
