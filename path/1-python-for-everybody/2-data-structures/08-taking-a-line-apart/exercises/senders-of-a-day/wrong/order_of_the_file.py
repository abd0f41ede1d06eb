# id: own
# belief: sorted puts the list in order
# fails: R2
# hint: Your addresses stand in the order of the file. `sorted` made a new list in order, and nobody
#   put a name on it. Over which of the two lists does your loop go?
name = input("File? ")
day = input("Day? ")
senders = []
try:
    with open(name, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if len(words) < 3 or words[0] != "From" or words[2] != day:
                continue
            if words[1] not in senders:
                senders.append(words[1])
    sorted(senders)
    for address in senders:
        print(address)
    print("together:", len(senders))
except FileNotFoundError:
    print("no such file")
