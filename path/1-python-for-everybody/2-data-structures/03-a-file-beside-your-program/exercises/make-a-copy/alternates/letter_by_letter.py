def make_copy(source, target):
    old = open(source, encoding="utf-8")
    text = old.read()
    old.close()
    new = open(target, "w", encoding="utf-8")
    count = 0
    for letter in text:
        new.write(letter)
        count = count + 1
    new.close()
    return count
