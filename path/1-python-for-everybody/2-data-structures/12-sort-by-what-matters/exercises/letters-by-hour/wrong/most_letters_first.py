# id: own
# belief: a table of counts is sorted by the counts
# fails: R4
# hint: Your busiest hour is on top. That is a good table for another question. Which order do the rules
#   want?
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            hour = line.split()[5].split(":")[0]
            counts[hour] = counts.get(hour, 0) + 1
for hour, count in sorted(counts.items(), key=lambda entry: entry[1], reverse=True):
    print(hour, count)
