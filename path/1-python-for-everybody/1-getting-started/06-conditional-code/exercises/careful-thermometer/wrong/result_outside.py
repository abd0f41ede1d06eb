# id: own
# belief: after the except the program ends by itself
# fails: R3
# hint: After the friendly line your program goes on below the `except`, and looks for a number
#   that was never made. Python reports a NameError. Where must the last line stand?
try:
    celsius = float(input("Celsius? "))
except ValueError:
    print("please type a number")
print(celsius * 9 / 5 + 32)
