# id: own
# belief: an hour has to be a number, or it cannot be sorted
# fails: R3
# hint: Nine o'clock comes out as 9, and the rule wants 09. What was lost when the text became a number,
#   and was it needed?
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            hour = int(line.split()[5].split(":")[0])
            counts[hour] = counts.get(hour, 0) + 1
for hour in sorted(counts):
    print(hour, counts[hour])
