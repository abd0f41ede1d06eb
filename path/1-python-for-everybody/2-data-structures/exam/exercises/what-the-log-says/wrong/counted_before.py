# id: own
# belief: a line that is looked at is a line that is added
# fails: R4
# hint: Your sum is right, and your count is too large. Which lines were counted and not added?
try:
    with open(input("File? "), encoding="utf-8") as file:
        lines = file.read().split("\n")
except FileNotFoundError:
    print("{{missing}}")
else:
    count = 0
    total = 0
    for line in lines:
        if not line.startswith("{{mark}} "):
            continue
        count = count + 1
        try:
            total = total + float(line.removeprefix("{{mark}} "))
        except ValueError:
            continue
    print(count)
    print(total)
