# id: own
# belief: a header is one packed word and nothing else
# fails: R2
# hint: A name that is packed in part loses its rest. `decode_header` gives a list. How many of its pieces do
#   you use?
from email.header import decode_header
from email.utils import parseaddr


def guest(text):
    name, address = parseaddr(text)
    part, encoding = decode_header(name)[0]
    if isinstance(part, bytes):
        part = part.decode(encoding or "ascii")
    return part or address.split("@")[0], address
