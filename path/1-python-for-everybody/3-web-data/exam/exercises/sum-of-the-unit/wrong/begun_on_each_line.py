# id: PY20
# belief: the accumulator may start inside the loop
# fails: R1
# hint: Only the last line is in your answer. How often does the line run that sets the sum to 0?
import re


def total(lines):
    result = 0
    for line in lines:
        result = 0
        if line.startswith("{{mark}}"):
            continue
        for number in re.findall("([0-9.]+) {{unit}}", line):
            result = result + float(number)
    return result
