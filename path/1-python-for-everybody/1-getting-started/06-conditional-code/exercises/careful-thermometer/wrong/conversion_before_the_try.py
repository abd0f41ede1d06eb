# id: own
# belief: a try further down also guards the lines above it
# fails: R2, R3
# hint: The line that fails stands above your `try`, so nobody catches it. A `try` guards only
#   the block below it. Which line belongs inside?
celsius = float(input("Celsius? "))
try:
    print(celsius * 9 / 5 + 32)
except ValueError:
    print("please type a number")
