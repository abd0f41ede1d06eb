from urllib.parse import urlsplit

USUAL = {"http": 80, "https": 443}


def dial(address):
    parts = urlsplit(address)
    return parts.hostname, parts.port or USUAL[parts.scheme]
