# id: PY24
# belief: a text of digits is a number
# fails: R1
# hint: Your second value is the text `"8017"`. It looks like a number and is none. Either make it one,
#   or take the part that is a number already.
from urllib.parse import urlsplit


def dial(address):
    parts = urlsplit(address)
    if ":" in parts.netloc:
        name, port = parts.netloc.split(":")
        return name, port
    if parts.scheme == "https":
        return parts.netloc, 443
    return parts.netloc, 80
