# id: own
# belief: https always means port 443
# fails: R1
# hint: Try `https://pier.example:8443/`. The port is written, and your program goes to another door.
#   Which of the two should be asked first?
from urllib.parse import urlsplit


def dial(address):
    parts = urlsplit(address)
    if parts.scheme == "https":
        return parts.hostname, 443
    if parts.port is None:
        return parts.hostname, 80
    return parts.hostname, parts.port
