# BEGIN SOLUTION
name = input("Your name? ")
print(f"Welcome, {name}.")
# STARTER
# # Ask, and answer in one line.
# print("not written yet")
# END SOLUTION
