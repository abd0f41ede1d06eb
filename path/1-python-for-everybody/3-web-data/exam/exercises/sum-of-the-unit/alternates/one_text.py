import re


def total(lines):
    text = "\n".join([line for line in lines if not re.search("^{{mark}}", line)])
    return sum([float(one.split()[0]) for one in re.findall(r"[0-9]+\.?[0-9]* {{unit}}", text)])
