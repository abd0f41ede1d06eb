# id: own
# belief: " at " is always a hidden sign
# fails: R4
# hint: Ana at home gets no bag. Her line has its sign already, and you gave it a second one. Which lines are
#   meant?
from email.utils import parseaddr


def askers(lines):
    found = []
    for line in lines:
        line = line.replace(" at ", "@").replace(" dot ", ".")
        address = parseaddr(line)[1].lower()
        if address.count("@") != 1:
            continue
        name, domain = address.split("@")
        name = name.split("+")[0]
        if name and domain and name + "@" + domain not in found:
            found.append(name + "@" + domain)
    return found
