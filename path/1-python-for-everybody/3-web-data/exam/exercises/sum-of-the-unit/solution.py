import re


def total(lines):
    """Return the sum of all numbers in front of {{unit}}."""
    # BEGIN SOLUTION
    result = 0
    for line in lines:
        # remarks are left out
        if line.startswith("{{mark}}"):
            continue
        # the brackets keep the number alone
        for number in re.findall("([0-9.]+) {{unit}}", line):
            result = result + float(number)
    return result
    # END SOLUTION
