# id: own
# belief: the name of the computer is all that stands between the slashes
# fails: R3
# hint: Your first value is `localhost:8017`. The port has found its way into the name. Which part of
#   `parts` holds the name alone?
from urllib.parse import urlsplit


def dial(address):
    parts = urlsplit(address)
    port = parts.port
    if port is None:
        port = 443 if parts.scheme == "https" else 80
    return parts.netloc, port
