# id: PY20
# belief: a count of 1 is one more
# fails: R2, R3
# hint: Each host has a 1, however many letters it sent. What must the new count be made of?
import re

counts = {}
with open(input("File? "), encoding="utf-8") as letters:
    for line in letters:
        for host in re.findall(r"^From \S+@(\S+)", line):
            counts[host] = 1
for host in sorted(counts):
    print(host, counts[host])
