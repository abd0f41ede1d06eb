# id: own
# belief: one answer holds all that there is
# fails: R1
# hint: You have the entries of the first answer alone. What does it say about the rest?
import json
from urllib.parse import urljoin
from urllib.request import urlopen


def everything(address):
    """Return the entries of all answers, from this address on."""
    entries = []
    for turn in range(1):
        with urlopen(address) as answer:
            page = json.loads(answer.read().decode())
        entries = entries + page["entries"]
        following = page.get("next")
        if following is None:
            address = None
        else:
            address = urljoin(address, following)
    return entries
