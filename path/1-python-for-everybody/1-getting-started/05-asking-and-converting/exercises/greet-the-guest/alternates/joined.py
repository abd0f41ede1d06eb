guest = input("Name? ")
print("Welcome, " + guest + ".")
