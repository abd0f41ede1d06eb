# id: PY25
# belief: int understands any number text
# fails: R3
# hint: An amount with a point in it is left out. Which conversion understands such a number?
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
        try:
            total = total + int(line.removeprefix("{{mark}} "))
        except ValueError:
            continue
        count = count + 1
    print(count)
    print(total)
