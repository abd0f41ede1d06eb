# id: own
# belief: a character is a byte
# fails: R3
# hint: For `Zoë` you say 4. On the disk an ë takes two bytes. How many characters has the text that
#   you read?
def make_copy(source, target):
    with open(source, encoding="utf-8") as file:
        text = file.read()
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)
    return len(text.encode("utf-8"))
