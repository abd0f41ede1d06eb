def make_copy(source, target):
    with open(source, encoding="utf-8") as old:
        with open(target, "w", encoding="utf-8") as new:
            return new.write(old.read())
