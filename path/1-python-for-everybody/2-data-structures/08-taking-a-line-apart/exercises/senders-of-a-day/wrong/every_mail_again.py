# id: own
# belief: a list holds each thing once
# fails: R2, R3
# hint: Whoever wrote twice is there twice. `append` puts in what it is given, and asks nothing. What
#   has to be asked before?
name = input("File? ")
day = input("Day? ")
senders = []
try:
    with open(name, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if len(words) > 2 and words[0] == "From" and words[2] == day:
                senders.append(words[1])
    for address in sorted(senders):
        print(address)
    print("together:", len(senders))
except FileNotFoundError:
    print("no such file")
