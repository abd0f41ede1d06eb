# id: own
# belief: what is no letter is a gap
# fails: R3
# hint: You pass over B7, but of C12 you keep the 2: the 1 in front of it is no letter. Name the sign
#   that you want in front, rather than one that you do not want.
import re

total = 0
with open(input("File? "), encoding="utf-8") as book:
    for line in book:
        if re.search("^in ", line):
            for piece in re.findall("[^A-Z][0-9]+", line):
                total = total + int(piece.strip())
print(total)
