# id: own
# belief: a line that begins with these letters begins with this word
# fails: R2
# hint: Li writes under the name Sun Li, and you list her on days on which she did not write. You look
#   at the first letters of the line. `From:` has them too. What about the first word?
name = input("File? ")
day = input("Day? ")
senders = []
try:
    with open(name, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if len(words) < 3 or not line.startswith("From") or words[2] != day:
                continue
            if words[1] not in senders:
                senders.append(words[1])
    for address in sorted(senders):
        print(address)
    print("together:", len(senders))
except FileNotFoundError:
    print("no such file")
