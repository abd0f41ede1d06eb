age = None
try:
    age = int(input("Age? "))
except ValueError:
    pass
if age is None or not 0 <= age <= 120:
    print("please ask at the counter")
else:
    factor = 1
    if input("Island? ").lower() == "yes":
        factor = 0.5
    if age >= 65:
        print(6 * factor)
    elif age >= 18:
        print(12 * factor)
    elif age >= 6:
        print(6 * factor)
    else:
        print(0)
