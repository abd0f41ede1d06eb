# id: own
# belief: one look into a line finds all that is in it
# fails: R1
# hint: Only one number of each line is added. Which function of re gives every match?
import re


def total(lines):
    result = 0
    for line in lines:
        found = re.findall("([0-9.]+) {{unit}}", line)
        if not line.startswith("{{mark}}") and len(found) > 0:
            result = result + float(found[0])
    return result
