text = input("Degrees? ")
good = True
try:
    degrees = float(text)
except ValueError:
    good = False
if good:
    print(degrees / 5 * 9 + 32)
else:
    print("please type a number")
