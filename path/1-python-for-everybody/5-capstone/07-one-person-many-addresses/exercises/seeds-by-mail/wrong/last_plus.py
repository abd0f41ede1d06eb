# id: own
# belief: a tag begins at the last plus
# fails: R3
# hint: With two of them a part of the tag stays. At which plus does the tag begin?
from email.utils import parseaddr


def askers(lines):
    found = []
    for line in lines:
        if "@" not in line:
            line = line.replace(" at ", "@").replace(" dot ", ".")
        address = parseaddr(line)[1].lower()
        if address.count("@") != 1:
            continue
        name, domain = address.split("@")
        name = name.rsplit("+", 1)[0]
        if name and domain and name + "@" + domain not in found:
            found.append(name + "@" + domain)
    return found
