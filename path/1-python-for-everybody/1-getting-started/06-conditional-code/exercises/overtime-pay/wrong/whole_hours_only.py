# id: PY25
# belief: int() understands any number that somebody types
# fails: R3
# hint: `int` reads whole numbers only: it stops at "40.5" with a ValueError. Which conversion
#   reads numbers with a point?
hours = int(input("Hours? "))
rate = float(input("Rate? "))
if hours > 40:
    pay = 40 * rate + (hours - 40) * rate * 1.5
else:
    pay = hours * rate
print("Pay:", pay)
