# id: own
# belief: every address in the file has sent a letter
# fails: R2
# hint: You count addresses in the letters themselves, and the second one of a line. Which lines begin
#   a letter, and what ties a pattern to a beginning?
import re

counts = {}
with open(input("File? "), encoding="utf-8") as letters:
    for line in letters:
        for host in re.findall(r"@([^\s)]+)", line):
            counts[host] = counts.get(host, 0) + 1
for host in sorted(counts):
    print(host, counts[host])
