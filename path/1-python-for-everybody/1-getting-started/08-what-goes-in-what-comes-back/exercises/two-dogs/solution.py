def dose(weight):
    """Millilitres for an animal of `weight` kilograms."""
    # BEGIN SOLUTION
    return weight * 0.2
    # STARTER
    # print(weight * 0.2)
    # END SOLUTION


first = dose(float(input("First animal, in kilograms? ")))
second = dose(float(input("Second animal, in kilograms? ")))
print("together:", first + second)
