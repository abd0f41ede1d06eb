# id: PY21
# belief: one chain can answer two independent questions
# fails: R3
# hint: A chain takes one branch. Somebody of 70 from the island is caught by the age, and the
#   question about the island is never asked. Two things that can both be true need two ifs.
try:
    age = int(input("Age? "))
except ValueError:
    age = -1
if age < 0 or age > 120:
    print("please ask at the counter")
else:
    resident = input("Do you live here? ")
    if age < 6:
        price = 0
    elif age < 18 or age >= 65:
        price = 6
    elif resident.lower() == "yes":
        price = 6
    else:
        price = 12
    print(price)
