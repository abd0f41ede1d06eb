# id: own
# belief: return names what came in
# fails: R1, R2
# hint: Your sum is the weight of both animals. `return` hands back exactly what stands behind it.
#   What should stand there?
def dose(weight):
    """Millilitres for an animal of `weight` kilograms."""
    weight * 0.2
    return weight


first = dose(float(input("First animal, in kilograms? ")))
second = dose(float(input("Second animal, in kilograms? ")))
print("together:", first + second)
