# id: own
# belief: there is always somebody on top
# fails: R5
# hint: For a file without letters you print `None 0`. Nobody of that name has written. What has to be
#   asked before the last line?
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            sender = line.split()[1]
            counts[sender] = counts.get(sender, 0) + 1
best = None
most = 0
for sender, count in counts.items():
    if count > most:
        best = sender
        most = count
print(best, most)
