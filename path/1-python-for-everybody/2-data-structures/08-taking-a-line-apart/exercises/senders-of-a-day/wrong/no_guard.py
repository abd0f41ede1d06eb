# id: own
# belief: every line of a file has as many words as the first
# fails: R2, R3, R4
# hint: At a blank line your program stops with an IndexError: there is no word number 0. Which
#   question can be asked of every line, and has to come first?
name = input("File? ")
day = input("Day? ")
senders = []
try:
    with open(name, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if words[0] == "From" and words[2] == day:
                if words[1] not in senders:
                    senders.append(words[1])
    for address in sorted(senders):
        print(address)
    print("together:", len(senders))
except FileNotFoundError:
    print("no such file")
