text = open(input()).read()
senders = []
for line in text.split("\n"):
    if line[:5] == "From ":
        senders.append(line.split()[1])
best = ""
for sender in senders:
    if best == "" or senders.count(sender) > senders.count(best):
        best = sender
if best:
    print(f"{best} {senders.count(best)}")
else:
    print("no letters")
