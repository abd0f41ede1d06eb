# id: PY35
# belief: young people "and" old people pay half, so the conditions are joined by and
# fails: R2
# hint: A person of 10 pays 12 in your program. You ask whether somebody is under 18 *and* 65 or
#   older, both at once. In speech we say "and" here. What does Python want?
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
    elif age < 18 and age >= 65:
        price = 6
    else:
        price = 12
    if resident.lower() == "yes":
        price = price / 2
    print(price)
