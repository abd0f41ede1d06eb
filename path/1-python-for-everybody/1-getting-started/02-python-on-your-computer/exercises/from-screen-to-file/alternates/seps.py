print("lamps in the hall: " + str(7 * 6))
print(42 - 5, "good night", sep="\n")
