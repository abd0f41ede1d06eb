name = input("Which file? ")
counts = {}
for line in open(name):
    if line[:5] != "From ":
        continue
    colon = line.find(":")
    hour = line[colon - 2 : colon]
    if hour in counts:
        counts[hour] += 1
    else:
        counts[hour] = 1
for hour, count in sorted(counts.items()):
    print(f"{hour} {count}")
