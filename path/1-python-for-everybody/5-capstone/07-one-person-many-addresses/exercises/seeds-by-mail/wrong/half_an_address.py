# id: own
# belief: what has a sign in it is an address
# fails: R5
# hint: A line with nothing on one side of the sign gets a bag. Who would carry it there?
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
        if name + "@" + domain not in found:
            found.append(name + "@" + domain)
    return found
