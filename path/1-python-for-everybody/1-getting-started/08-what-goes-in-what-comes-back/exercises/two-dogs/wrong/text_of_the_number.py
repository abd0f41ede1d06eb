# id: PY24
# belief: a number in quotes adds up like a number
# fails: R1
# hint: You hand back text. Two texts are put one behind the other, and that is no sum. What has
#   to come back so that it can be added?
def dose(weight):
    """Millilitres for an animal of `weight` kilograms."""
    return f"{weight * 0.2}"


first = dose(float(input("First animal, in kilograms? ")))
second = dose(float(input("Second animal, in kilograms? ")))
print("together:", first + second)
