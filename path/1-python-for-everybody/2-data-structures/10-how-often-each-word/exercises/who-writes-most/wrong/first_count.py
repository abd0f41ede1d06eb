# id: PY33
# belief: a sender who is new has a count already
# fails: R2, R3
# hint: At the first letter your program stops with a KeyError: there is no number to add to yet.
#   Which method has a stand-in for that?
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            sender = line.split()[1]
            counts[sender] = counts[sender] + 1
best = None
most = 0
for sender, count in counts.items():
    if count > most:
        best = sender
        most = count
if best is None:
    print("no letters")
else:
    print(best, most)
