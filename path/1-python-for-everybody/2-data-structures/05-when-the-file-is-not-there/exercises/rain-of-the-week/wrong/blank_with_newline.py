# id: PY55
# belief: a blank line from a file is an empty text
# fails: R3
# hint: Python stops at a blank line. What is in it, though you see nothing? Print its repr.
def total_rain(names):
    total = 0
    for name in names:
        try:
            with open(name, encoding="utf-8") as file:
                for line in file:
                    if line == "":
                        continue
                    total = total + float(line)
        except FileNotFoundError:
            print("not there:", name)
    return total
