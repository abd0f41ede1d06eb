# id: own
# belief: all the numbers of a line are of one kind
# fails: R2
# hint: Numbers of other things are in your sum. What stands behind those that count?
import re


def total(lines):
    result = 0
    for line in lines:
        if line.startswith("{{mark}}"):
            continue
        for number in re.findall(r"[0-9]+\.?[0-9]*", line):
            result = result + float(number)
    return result
