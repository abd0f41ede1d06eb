# id: own
# belief: writing to a file means adding to it
# fails: R1
# hint: The target held a text before, and it is still there, in front of the copy. Which mode begins
#   a file anew?
def make_copy(source, target):
    with open(source, encoding="utf-8") as file:
        text = file.read()
    with open(target, "a", encoding="utf-8") as file:
        file.write(text)
    return len(text)
