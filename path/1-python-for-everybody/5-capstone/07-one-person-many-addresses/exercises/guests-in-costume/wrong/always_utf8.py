# id: PY69
# belief: packed bytes are always UTF-8
# fails: R2
# hint: A name in ISO 8859-1 comes out with holes or odd signs. The packed word says its own encoding. Who
#   reads that in your program?
from email.header import decode_header
from email.utils import parseaddr


def guest(text):
    name, address = parseaddr(text)
    parts = [
        part if isinstance(part, str) else part.decode("utf-8", errors="replace") for part, _ in decode_header(name)
    ]
    return "".join(parts) or address.split("@")[0], address
