# BEGIN SOLUTION
import re

total = 0
with open(input("File? "), encoding="utf-8") as book:
    for line in book:
        if re.search("^in ", line):
            # a gap in front: B7 is the name of a stall
            for piece in re.findall(r"\s[0-9]+", line):
                total = total + int(piece)
print(total)
# STARTER
# # Ask for a file, pick its lines, add up their numbers.
# print("not written yet")
# END SOLUTION
