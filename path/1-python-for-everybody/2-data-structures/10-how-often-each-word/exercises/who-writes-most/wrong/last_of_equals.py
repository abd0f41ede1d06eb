# id: own
# belief: at least as many is more
# fails: R4
# hint: In the first week two people wrote three letters each, and you show the later one. Which sign
#   lets an equal count take over?
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            sender = line.split()[1]
            counts[sender] = counts.get(sender, 0) + 1
best = None
most = 0
for sender, count in counts.items():
    if count >= most:
        best = sender
        most = count
if best is None:
    print("no letters")
else:
    print(best, most)
