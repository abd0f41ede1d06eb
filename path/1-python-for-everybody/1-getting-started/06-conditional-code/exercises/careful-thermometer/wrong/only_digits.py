# id: own
# belief: a text is a number when it consists of digits
# fails: R1
# hint: You turn `-40` and `21.5` away: a minus and a point are no digits. Rather than looking at
#   the characters, let Python try the conversion and tell you.
typed = input("Celsius? ")
if typed.isdigit():
    print(float(typed) * 9 / 5 + 32)
else:
    print("please type a number")
