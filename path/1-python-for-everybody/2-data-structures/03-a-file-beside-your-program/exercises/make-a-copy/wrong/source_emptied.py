# id: PY54
# belief: a file can be opened with "w" and still has its text
# fails: R1, R2, R3
# hint: After your function the diary itself is empty. With which mode do you open the file that has
#   to give?
def make_copy(source, target):
    with open(source, "w", encoding="utf-8") as file:
        file.write("")
    with open(source, encoding="utf-8") as file:
        text = file.read()
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)
    return len(text)
