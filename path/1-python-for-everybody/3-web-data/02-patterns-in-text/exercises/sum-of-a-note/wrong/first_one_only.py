# id: own
# belief: search finds them all
# fails: R1, R2
# hint: You return the first number and no other. `search` stops at its first match. Which call
#   collects every match?
import re


def sum_numbers(text):
    match = re.search("[0-9]+", text)
    if match is None:
        return 0
    return int(match.group())
