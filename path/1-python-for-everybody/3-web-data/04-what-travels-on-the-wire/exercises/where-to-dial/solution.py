from urllib.parse import urlsplit


def dial(address):
    """Return the computer and the port to which an address leads."""
    parts = urlsplit(address)
    # BEGIN SOLUTION
    port = parts.port
    if port is None:
        # the usual doors
        port = 80
        if parts.scheme == "https":
            port = 443
    return parts.hostname, port
    # STARTER
    # port = 80
    # if parts.scheme == "https":
    #     port = 443
    # return parts.hostname, port
    # END SOLUTION
