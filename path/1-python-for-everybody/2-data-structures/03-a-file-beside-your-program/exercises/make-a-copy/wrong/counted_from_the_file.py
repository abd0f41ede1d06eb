# id: PY37
# belief: a file can be read a second time to count it
# fails: R3
# hint: You return 0, though the copy is right. What does a second reading of the same open file give?
def make_copy(source, target):
    with open(source, encoding="utf-8") as file:
        text = file.read()
        count = len(file.read())
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)
    return count
