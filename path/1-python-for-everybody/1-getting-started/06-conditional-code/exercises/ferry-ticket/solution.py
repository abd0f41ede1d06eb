# BEGIN SOLUTION
try:
    age = int(input("Age? "))
except ValueError:
    age = -1  # no honest age: the next question sends it to the counter

if age < 0 or age > 120:
    print("please ask at the counter")
else:
    resident = input("Do you live here? ")

    if age < 6:
        price = 0
    elif age < 18 or age >= 65:
        price = 6
    else:
        price = 12

    if resident.lower() == "yes":
        price = price / 2
    print(price)
# STARTER
# # Ask, decide, print the price.
# print("not written yet")
# END SOLUTION
