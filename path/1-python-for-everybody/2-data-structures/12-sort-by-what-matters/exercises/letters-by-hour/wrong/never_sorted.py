# id: own
# belief: a dictionary hands out its keys sorted
# fails: R4
# hint: Your hours stand in the order in which they first came up in the file. Who has sorted them?
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            hour = line.split()[5].split(":")[0]
            counts[hour] = counts.get(hour, 0) + 1
for hour in counts:
    print(hour, counts[hour])
