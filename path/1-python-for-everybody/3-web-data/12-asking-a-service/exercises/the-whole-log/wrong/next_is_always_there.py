# id: PY33
# belief: next is always there, and empty at the end
# fails: R3
# hint: A `KeyError`: the last answer has no `next`. Which way to ask gives `None` instead?
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
        following = page["next"]
        if following is None:
            address = None
        else:
            address = urljoin(address, following)
    return entries
