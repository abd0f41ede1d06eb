# id: PY66
# belief: a star stops at the first @
# fails: R2
# hint: In the line with two addresses you count the one in brackets. Your star runs to the last `@`
#   of the line. What may stand between `From` and the first one?
import re

counts = {}
with open(input("File? "), encoding="utf-8") as letters:
    for line in letters:
        for host in re.findall(r"^From .*@([^\s)]+)", line):
            counts[host] = counts.get(host, 0) + 1
for host in sorted(counts):
    print(host, counts[host])
