# id: own
# belief: a sign that is in a line stands at its beginning
# fails: R4
# hint: A line with the sign in its middle is left out. Which question looks at the beginning only?
import re


def total(lines):
    result = 0
    for line in lines:
        if "{{mark}}" in line:
            continue
        for number in re.findall("([0-9.]+) {{unit}}", line):
            result = result + float(number)
    return result
