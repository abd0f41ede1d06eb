try:
    celsius = float(input("Celsius? "))
except ValueError:
    print("please type a number")
else:
    print("That is", 32 + celsius * 1.8)
