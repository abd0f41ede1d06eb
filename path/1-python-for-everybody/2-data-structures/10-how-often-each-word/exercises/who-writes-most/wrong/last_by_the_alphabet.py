# id: PY32
# belief: max of a dictionary gives the key with the largest value
# fails: R3, R4
# hint: The sender you name comes last by the alphabet, whatever the counts are. What does `max` look
#   at when it is given a dictionary?
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            sender = line.split()[1]
            counts[sender] = counts.get(sender, 0) + 1
if len(counts) == 0:
    print("no letters")
else:
    best = max(counts)
    print(best, counts[best])
