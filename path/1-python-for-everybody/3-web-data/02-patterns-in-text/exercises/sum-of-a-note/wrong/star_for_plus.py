# id: PY65
# belief: a star means "digits, as they come"
# fails: R1, R3
# hint: Print your list: between the numbers are empty texts, and `int` cannot read them. A star is
#   content with nothing at all. Which sign wants one digit at least?
import re


def sum_numbers(text):
    total = 0
    for piece in re.findall("[0-9]*", text):
        total = total + int(piece)
    return total
