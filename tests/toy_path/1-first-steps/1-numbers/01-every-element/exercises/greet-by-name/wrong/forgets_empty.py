# id: own
# belief: there is always a name
# fails: R2
# hint: What is printed when nothing is typed?
name = input("Name? ")
print(f"Hello, {name}!")
