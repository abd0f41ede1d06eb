# id: own
# belief: a host name is one word of letters
# fails: R2, R3
# hint: You print `example` and `mail`. A full stop is no letter, so your set ends there. What may a host
#   name hold?
import re

counts = {}
with open(input("File? "), encoding="utf-8") as letters:
    for line in letters:
        for host in re.findall(r"^From \S+@([a-z]+)", line):
            counts[host] = counts.get(host, 0) + 1
for host in sorted(counts):
    print(host, counts[host])
