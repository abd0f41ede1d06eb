# Read a whole number, print its double.
print("not written yet")
