# id: own
# belief: the piece with number 1 is the first one
# fails: R2, R4
# hint: Some of your hours are larger than 23. Which piece of 09:14:16 have you taken? Pieces are
#   numbered from 0.
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            hour = line.split()[5].split(":")[1]
            counts[hour] = counts.get(hour, 0) + 1
for hour in sorted(counts):
    print(hour, counts[hour])
