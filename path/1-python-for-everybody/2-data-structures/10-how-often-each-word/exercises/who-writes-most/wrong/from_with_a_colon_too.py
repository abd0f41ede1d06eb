# id: own
# belief: a line that begins with From is the first line of a letter
# fails: R2
# hint: You count twice as many letters as there are. Open the file and look for lines that begin
#   with From. There are two kinds. Which sign tells them apart?
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From"):
            sender = line.split()[1]
            counts[sender] = counts.get(sender, 0) + 1
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
