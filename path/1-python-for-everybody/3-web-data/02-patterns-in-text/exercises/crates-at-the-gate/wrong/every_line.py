# id: own
# belief: all that is in the book came in
# fails: R2, R3
# hint: You add up every line, those with `out` as well. Which question must a line answer before its
#   numbers count?
import re

total = 0
with open(input("File? "), encoding="utf-8") as book:
    for line in book:
        for piece in re.findall(r"\s[0-9]+", line):
            total = total + int(piece)
print(total)
