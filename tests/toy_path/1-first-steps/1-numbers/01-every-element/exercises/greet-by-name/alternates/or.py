name = input("Name? ") or "you"
print("Hello, " + name + "!")
