# id: own
# belief: an address and its host are the same
# fails: R2, R3
# hint: You count people: the name in front of the `@` is still there. Which part of the match should
#   come back?
import re

counts = {}
with open(input("File? "), encoding="utf-8") as letters:
    for line in letters:
        for host in re.findall(r"^From (\S+@\S+)", line):
            counts[host] = counts.get(host, 0) + 1
for host in sorted(counts):
    print(host, counts[host])
