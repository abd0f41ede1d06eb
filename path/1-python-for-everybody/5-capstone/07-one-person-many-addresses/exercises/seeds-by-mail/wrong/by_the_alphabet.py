# id: own
# belief: a set gives back its values in the order in which they came
# fails: R1
# hint: Each address is there once, and the order is another one. Who came first is to stand first. What
#   remembers that?
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
        name = name.split("+")[0]
        if name and domain and name + "@" + domain not in found:
            found.append(name + "@" + domain)
    return sorted(found)
