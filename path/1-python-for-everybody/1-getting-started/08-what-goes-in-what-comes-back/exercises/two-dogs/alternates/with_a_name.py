def dose(weight):
    millilitres = weight / 5
    return millilitres


first = dose(float(input("First animal, in kilograms? ")))
second = dose(float(input("Second animal, in kilograms? ")))
print("together:", first + second)
