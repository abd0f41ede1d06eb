# id: own
# belief: copying the lines does the same job
# fails: R4
# hint: The signs are right. Now your frame stands in the program three times. If it shall be made
#   of stars tomorrow, how many lines do you change? Put one frame into a function.
door = input("Door? ")
print("=" * len(door))
print(door)
print("=" * len(door))
drinks = input("Drinks? ")
print("=" * len(drinks))
print(drinks)
print("=" * len(drinks))
coats = input("Coats? ")
print("=" * len(coats))
print(coats)
print("=" * len(coats))
