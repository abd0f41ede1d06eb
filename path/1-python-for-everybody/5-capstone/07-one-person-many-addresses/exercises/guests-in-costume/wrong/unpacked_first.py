# id: own
# belief: it does not matter whether a line is unpacked before it is parted
# fails: R3
# hint: A guest whose packed name holds a comma has lost the address. What does the line look like at the
#   moment when you take it apart?
from email.header import decode_header, make_header
from email.utils import parseaddr


def guest(text):
    name, address = parseaddr(str(make_header(decode_header(text))))
    return name or address.split("@")[0], address
