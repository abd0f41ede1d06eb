# id: own
# belief: the port is always written, or urlsplit knows the usual one
# fails: R2
# hint: For `http://pier.example/` your port is `None`. Nobody wrote one. Which door is usual for this
#   protocol?
from urllib.parse import urlsplit


def dial(address):
    parts = urlsplit(address)
    return parts.hostname, parts.port
