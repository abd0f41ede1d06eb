# id: own
# belief: an answer without entries is the last one
# fails: R3
# hint: You stop at an answer without entries, and it has a `next`. What alone says that the log ends?
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
        following = page.get("next")
        if following is None or page["entries"] == []:
            address = None
        else:
            address = urljoin(address, following)
    return entries
