import re


def changes(diff):
    counts = {}
    for part in re.split("^diff --git ", diff, flags=re.MULTILINE)[1:]:
        head, *places = re.split("^@@.*$", part, flags=re.MULTILINE)
        name = head.split("\n")[0].split(" b/")[1]
        text = "".join(places)
        counts[name] = (len(re.findall(r"^\+", text, re.M)), len(re.findall("^-", text, re.M)))
    return counts
