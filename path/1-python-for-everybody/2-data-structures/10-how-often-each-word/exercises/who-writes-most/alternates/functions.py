def count_senders(lines):
    counts = {}
    for line in lines:
        words = line.split()
        if not line.startswith("From ") or len(words) < 2:
            continue
        if words[1] in counts:
            counts[words[1]] = counts[words[1]] + 1
        else:
            counts[words[1]] = 1
    return counts


with open(input("Which file? "), encoding="utf-8") as mailbox:
    counts = count_senders(mailbox)

if counts:
    most = max(counts.values())
    for sender in counts:
        if counts[sender] == most:
            print(sender, most)
            break
else:
    print("no letters")
