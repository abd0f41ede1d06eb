# BEGIN SOLUTION
typed = input("Celsius? ")

try:
    celsius = float(typed)
    print(celsius * 9 / 5 + 32)
except ValueError:
    print("please type a number")
# STARTER
# # Ask for the temperature, then answer, whatever was typed.
# print("not written yet")
# END SOLUTION
