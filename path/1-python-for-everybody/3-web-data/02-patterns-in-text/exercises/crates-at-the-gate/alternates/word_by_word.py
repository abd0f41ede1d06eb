text = open(input(), encoding="utf-8").read()
total = 0
for line in text.split("\n"):
    if line[:3] != "in ":
        continue
    for word in line.split():
        word = word.strip(",.")
        if word.isdigit():
            total += int(word)
print(total)
