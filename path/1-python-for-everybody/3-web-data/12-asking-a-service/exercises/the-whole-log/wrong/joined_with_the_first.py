# id: own
# belief: all addresses are joined with the first one
# fails: R2
# hint: A `next` from a deeper folder led astray. With which address does it have to be joined?
import json
from urllib.parse import urljoin
from urllib.request import urlopen


def everything(address):
    """Return the entries of all answers, from this address on."""
    first = address
    entries = []
    while address is not None:
        with urlopen(address) as answer:
            page = json.loads(answer.read().decode())
        entries = entries + page["entries"]
        following = page.get("next")
        if following is None:
            address = None
        else:
            address = urljoin(first, following)
    return entries
