# id: own
# belief: digits are all that a number is made of
# fails: R3
# hint: Try a number with a point in it. Which part of it did your pattern take?
import re


def total(lines):
    result = 0
    for line in lines:
        if line.startswith("{{mark}}"):
            continue
        for number in re.findall("([0-9]+) {{unit}}", line):
            result = result + float(number)
    return result
