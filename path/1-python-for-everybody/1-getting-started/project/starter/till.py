# A till for Noor's bakery.
# It asks for the thing, the number of pieces and the money, in this order.

print("not written yet")
