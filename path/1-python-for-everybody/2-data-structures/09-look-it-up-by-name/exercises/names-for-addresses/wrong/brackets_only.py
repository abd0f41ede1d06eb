# id: PY33
# belief: looking up a key that is not there gives nothing
# fails: R4
# hint: At the first stranger your program stops with a KeyError, and nobody else is answered. Which
#   way of asking has a stand-in?
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
    name = names[address.lower()]
    if name == "":
        name = "unknown"
    print(name)
