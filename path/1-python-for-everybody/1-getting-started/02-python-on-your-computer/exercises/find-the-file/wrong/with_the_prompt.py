# id: own
# belief: the prompt belongs to the command, since it stands in the same line
# fails: R2
# hint: The terminal writes the `$` itself, to say that it waits. What is left of the line that
#   she has to type?
print("$ cd museum")
print("$ cd lamps")
print("$ python3 prices.py")
