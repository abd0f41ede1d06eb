import email.header
import email.utils


def guest(text):
    packed, address = email.utils.parseaddr(text)
    if not packed:
        return address[: address.find("@")], address
    name = ""
    for piece, encoding in email.header.decode_header(packed):
        name += piece if isinstance(piece, str) else piece.decode(encoding or "ascii")
    return name, address
