import re


def askers(lines):
    found = {}
    for line in lines:
        if "@" in line:
            plain = line
        else:
            plain = line.replace(" dot ", ".").replace(" at ", "@")
        plain = re.sub(r'"[^"]*"|\([^)]*\)', "", plain.lower())
        bracket = re.search(r"<(.*)>", plain)
        inside = bracket[1] if bracket else plain.strip()
        match = re.fullmatch(r"([^\s@+]+)(?:\+[^\s@]*)?@([^\s@]+)", inside)
        if match:
            found[match[1] + "@" + match[2]] = True
    return list(found)
