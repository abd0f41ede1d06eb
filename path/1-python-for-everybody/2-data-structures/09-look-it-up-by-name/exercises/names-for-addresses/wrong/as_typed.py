# id: own
# belief: an address typed with capitals is the same key
# fails: R5
# hint: `Erin@Example.NET` is unknown to you. For Python, `E` and `e` are two letters. Which method
#   makes small letters of a text?
names = {}
with open("people.txt", encoding="utf-8") as people:
    for line in people:
        words = line.split()
        if len(words) >= 2:
            names[words[0]] = " ".join(words[1:])
while True:
    address = input("Address? ")
    if address == "":
        break
    print(names.get(address, "unknown"))
