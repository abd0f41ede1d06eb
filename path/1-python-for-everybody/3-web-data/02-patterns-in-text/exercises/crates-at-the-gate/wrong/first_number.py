# id: own
# belief: a line holds one number
# fails: R3
# hint: Of `3 crates of lemons, 12 of limes` you keep the 3 alone. What gives all matches of a line?
import re

total = 0
with open(input("File? "), encoding="utf-8") as book:
    for line in book:
        if re.search("^in ", line):
            pieces = re.findall(r"\s[0-9]+", line)
            if pieces:
                total = total + int(pieces[0])
print(total)
