# id: own
# belief: a function should show its result as well as return it
# fails: R3
# hint: The sum is right now. Above it stand two numbers that nobody asked for. Who prints them?
def dose(weight):
    """Millilitres for an animal of `weight` kilograms."""
    print(weight * 0.2)
    return weight * 0.2


first = dose(float(input("First animal, in kilograms? ")))
second = dose(float(input("Second animal, in kilograms? ")))
print("together:", first + second)
