# id: own
# belief: a search begins at the front
# fails: R2
# hint: You also count lines that have `in` further on, such as the one that was struck out. Which
#   sign ties a pattern to the beginning?
import re

total = 0
with open(input("File? "), encoding="utf-8") as book:
    for line in book:
        if re.search("in ", line):
            for piece in re.findall(r"\s[0-9]+", line):
                total = total + int(piece)
print(total)
