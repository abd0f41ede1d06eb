total = 0
message = input()
while message:
    name, colon, rest = message.partition(":")
    before, mark, weight = message.partition("weight=")
    shown = "-"
    if mark:
        weight = float(weight[:weight.index("kg")])
        total = total + weight
        shown = format(weight, ".1f")
    print(name.strip().lower().ljust(10) + shown.rjust(8))
    message = input()
print("together".ljust(10) + format(total, ".1f").rjust(8))
