# id: own
# belief: a line that begins with the letters in is a line about something that came in
# fails: R3
# hint: Monday gives 57: the two lamps are in it. `inside:` begins with the same two letters. Which sign
#   has to follow them?
import re

total = 0
with open(input("File? "), encoding="utf-8") as book:
    for line in book:
        if re.search("^in", line):
            for piece in re.findall(r"\s[0-9]+", line):
                total = total + int(piece)
print(total)
