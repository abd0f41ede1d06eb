# id: own
# belief: append puts the items of a list on another list
# fails: R1
# hint: Your list has lists in it, one for each answer. What puts their items there instead?
import json
from urllib.parse import urljoin
from urllib.request import urlopen


def everything(address):
    """Return the entries of all answers, from this address on."""
    entries = []
    while address is not None:
        with urlopen(address) as answer:
            page = json.loads(answer.read().decode())
        entries.append(page["entries"])
        following = page.get("next")
        if following is None:
            address = None
        else:
            address = urljoin(address, following)
    return entries
