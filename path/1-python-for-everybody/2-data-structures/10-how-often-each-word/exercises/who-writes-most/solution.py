# BEGIN SOLUTION
# count the letters of each sender
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            sender = line.split()[1]
            counts[sender] = counts.get(sender, 0) + 1

# find the largest count
best = None
most = 0
for sender, count in counts.items():
    if count > most:
        best = sender
        most = count

# say it
if best is None:
    print("no letters")
else:
    print(best, most)
# STARTER
# # Ask for a file, count its senders, and say who is first.
# print("not written yet")
# END SOLUTION
