# id: PY32
# belief: in finds an address among the values
# fails: R3
# hint: Everybody is unknown to you. Your keys are names, and `in` looks at keys. What do you have in
#   hand when you ask: a name or an address?
names = {}
with open("people.txt", encoding="utf-8") as people:
    for line in people:
        words = line.split()
        if len(words) >= 2:
            names[" ".join(words[1:])] = words[0]
while True:
    address = input("Address? ")
    if address == "":
        break
    if address.lower() in names:
        print(names[address.lower()])
    else:
        print("unknown")
