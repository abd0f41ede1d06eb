# id: own
# belief: whoever sends no name has none
# fails: R4
# hint: A guest who sends only an address gets a ticket with an empty name. What do the rules put there?
from email.header import decode_header, make_header
from email.utils import parseaddr


def guest(text):
    name, address = parseaddr(text)
    return str(make_header(decode_header(name))), address
