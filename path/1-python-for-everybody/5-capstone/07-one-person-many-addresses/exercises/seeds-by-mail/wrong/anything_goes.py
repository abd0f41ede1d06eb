# id: own
# belief: the reader for addresses gives back addresses only
# fails: R5
# hint: A text without any sign is in your result. What shows that something is an address?
from email.utils import parseaddr


def askers(lines):
    found = []
    for line in lines:
        if "@" not in line:
            line = line.replace(" at ", "@").replace(" dot ", ".")
        address = parseaddr(line)[1].lower()
        name, _, domain = address.partition("@")
        name = name.split("+")[0]
        whole = name + "@" + domain if domain else name
        if name and whole not in found:
            found.append(whole)
    return found
