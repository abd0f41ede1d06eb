# id: own
# belief: a dictionary shows its names from A to Z
# fails: R4
# hint: The counts are right, and the lines stand as the letters came. A dictionary keeps that order.
#   What puts names in order?
import re

counts = {}
with open(input("File? "), encoding="utf-8") as letters:
    for line in letters:
        for host in re.findall(r"^From \S+@(\S+)", line):
            counts[host] = counts.get(host, 0) + 1
for host in counts:
    print(host, counts[host])
