# id: own
# belief: another tag is another mailbox
# fails: R3
# hint: With and without its tag, one mailbox gets two bags. What stands between the plus and the sign for?
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
        if name and domain and name + "@" + domain not in found:
            found.append(name + "@" + domain)
    return found
