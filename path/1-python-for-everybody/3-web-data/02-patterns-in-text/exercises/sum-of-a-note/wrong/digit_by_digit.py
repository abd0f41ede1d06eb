# id: own
# belief: [0-9] stands for a number
# fails: R2
# hint: For `250` you return 7, which is 2 and 5 and 0. A set is one sign. What keeps the digits of a
#   number together?
import re


def sum_numbers(text):
    total = 0
    for piece in re.findall("[0-9]", text):
        total = total + int(piece)
    return total
