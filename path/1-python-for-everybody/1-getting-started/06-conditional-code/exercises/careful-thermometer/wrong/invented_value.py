# id: own
# belief: after an except, some value has to be made up so that the program can go on
# fails: R2
# hint: For `warm` you print two lines, and the second is a temperature that nobody typed. What
#   should happen to the line that prints the result when there is no number?
typed = input("Celsius? ")
try:
    celsius = float(typed)
except ValueError:
    print("please type a number")
    celsius = 0
print(celsius * 9 / 5 + 32)
