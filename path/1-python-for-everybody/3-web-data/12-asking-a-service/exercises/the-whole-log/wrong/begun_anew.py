# id: PY20
# belief: the list may begin inside the loop
# fails: R1
# hint: Only the last answer is left. Where does your list begin, and how often?
import json
from urllib.parse import urljoin
from urllib.request import urlopen


def everything(address):
    """Return the entries of all answers, from this address on."""
    while address is not None:
        entries = []
        with urlopen(address) as answer:
            page = json.loads(answer.read().decode())
        entries = entries + page["entries"]
        following = page.get("next")
        if following is None:
            address = None
        else:
            address = urljoin(address, following)
    return entries
