# id: PY25
# belief: int() understands any number
# fails: R1
# hint: For 21.5 you ask for a number, but it is one. `int` reads whole numbers only. Which
#   conversion reads a point as well?
typed = input("Celsius? ")
try:
    print(int(typed) * 9 / 5 + 32)
except ValueError:
    print("please type a number")
