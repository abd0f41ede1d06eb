# BEGIN SOLUTION
import json
from urllib.parse import urljoin
from urllib.request import urlopen


def everything(address):
    """Return the entries of all answers, from this address on."""
    entries = []
    while address is not None:
        with urlopen(address) as answer:
            page = json.loads(answer.read().decode())
        entries = entries + page["entries"]
        # get covers both ends: no next, and null
        following = page.get("next")
        if following is None:
            address = None
        else:
            address = urljoin(address, following)
    return entries


# STARTER
# def everything(address):
#     """Return the entries of all answers, from this address on."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
