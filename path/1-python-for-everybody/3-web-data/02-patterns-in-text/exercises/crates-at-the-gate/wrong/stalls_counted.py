# id: own
# belief: every number in the line is a number of crates
# fails: R3
# hint: Monday gives 74 with you: the 7 of B7 and the 12 of C12 are in it. What stands in front of
#   a number that counts, and how is that written in a pattern?
import re

total = 0
with open(input("File? "), encoding="utf-8") as book:
    for line in book:
        if re.search("^in ", line):
            for piece in re.findall("[0-9]+", line):
                total = total + int(piece)
print(total)
