# id: PY53
# belief: opening a file gives its text
# fails: R1, R3
# hint: Python says that `write` wants a str. You hand it an open file. Which call asks an open file
#   for its text?
def make_copy(source, target):
    with open(source, encoding="utf-8") as old:
        with open(target, "w", encoding="utf-8") as new:
            new.write(old)
            return len(old)
