counts = {}
with open(input("Which week? ")) as letters:
    for line in letters:
        if line.startswith("From "):
            host = line.split()[1].split("@")[1]
            if host in counts:
                counts[host] += 1
            else:
                counts[host] = 1
for host, count in sorted(counts.items()):
    print(f"{host} {count}")
