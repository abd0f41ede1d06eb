# id: PY20
# belief: a total can begin inside the loop
# fails: R1, R2
# hint: You return the last number alone. How often does your total begin with 0?
import re


def sum_numbers(text):
    total = 0
    for piece in re.findall("[0-9]+", text):
        total = 0
        total = total + int(piece)
    return total
