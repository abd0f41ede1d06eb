from email.header import decode_header, make_header
from email.utils import parseaddr


def guest(text):
    """Name and address of whoever sent this."""
    # BEGIN SOLUTION
    # first the parts, then what is packed
    name, address = parseaddr(text)
    name = str(make_header(decode_header(name)))
    # a guest without a name
    if name == "":
        name = address.split("@")[0]
    return name, address
    # STARTER
    # text = text.replace("=?utf-8?Q?", "").replace("?=", "")
    # text = text.replace("=C3=B8", "ø").replace("=2C", ",").replace("_", " ")
    # return parseaddr(text)
    # END SOLUTION
