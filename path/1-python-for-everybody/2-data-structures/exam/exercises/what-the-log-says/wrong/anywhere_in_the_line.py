# id: own
# belief: a word that is in a line stands at its beginning
# fails: R2
# hint: A line that has `{{mark}}` in its middle is added too. Which question looks at the front only?
try:
    with open(input("File? "), encoding="utf-8") as file:
        lines = file.read().split("\n")
except FileNotFoundError:
    print("{{missing}}")
else:
    count = 0
    total = 0
    for line in lines:
        if "{{mark}} " not in line:
            continue
        place = line.find("{{mark}} ")
        try:
            total = total + float(line[place + len("{{mark}} "):])
        except ValueError:
            continue
        count = count + 1
    print(count)
    print(total)
