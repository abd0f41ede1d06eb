# id: own
# belief: all the questions come first, the decisions later
# fails: R4
# hint: Your machine asks where somebody lives, and then sends them to the counter. The second
#   question makes sense only for an age that can be true. In which branch does it belong?
try:
    age = int(input("Age? "))
except ValueError:
    age = -1
resident = input("Do you live here? ")
if age < 0 or age > 120:
    print("please ask at the counter")
else:
    if age < 6:
        price = 0
    elif age < 18 or age >= 65:
        price = 6
    else:
        price = 12
    if resident.lower() == "yes":
        price = price / 2
    print(price)
