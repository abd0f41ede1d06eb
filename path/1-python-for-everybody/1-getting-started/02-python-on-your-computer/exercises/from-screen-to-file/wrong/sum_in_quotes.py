# id: own
# belief: whatever print is given stands in quotes
# fails: R1, R2
# hint: The screen shows `42 - 5` itself, and not its value. Look at the first line of the file:
#   which part stands outside of the quotes, and why?
print("lamps in the hall:", 7 * 6)
print("42 - 5")
print("good night")
