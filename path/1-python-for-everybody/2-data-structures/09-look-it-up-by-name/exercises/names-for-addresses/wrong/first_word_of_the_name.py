# id: own
# belief: the second word of a line is the name
# fails: R1, R3
# hint: For erin@example.net you say `Erin`. The line goes on behind that word. How do you get all
#   pieces but the first?
names = {}
with open("people.txt", encoding="utf-8") as people:
    for line in people:
        words = line.split()
        if len(words) >= 2:
            names[words[0]] = words[1]
while True:
    address = input("Address? ")
    if address == "":
        break
    print(names.get(address.lower(), "unknown"))
