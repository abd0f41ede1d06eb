# id: own
# belief: every web server waits at port 80
# fails: R2
# hint: Without a port, your program goes to 80 for every protocol. At which door do encrypted pages
#   wait?
from urllib.parse import urlsplit


def dial(address):
    parts = urlsplit(address)
    if parts.port is None:
        return parts.hostname, 80
    return parts.hostname, parts.port
