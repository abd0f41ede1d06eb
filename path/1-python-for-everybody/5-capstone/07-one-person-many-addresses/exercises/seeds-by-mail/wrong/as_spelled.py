# id: own
# belief: an address is written in one way only
# fails: R2
# hint: `Mo@b.example` and `mo@b.example` both get a bag. What do capitals mean in an address?
from email.utils import parseaddr


def askers(lines):
    found = []
    for line in lines:
        if "@" not in line:
            line = line.replace(" at ", "@").replace(" dot ", ".")
        address = parseaddr(line)[1]
        if address.count("@") != 1:
            continue
        name, domain = address.split("@")
        name = name.split("+")[0]
        if name and domain and name + "@" + domain not in found:
            found.append(name + "@" + domain)
    return found
