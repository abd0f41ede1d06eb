# id: own
# belief: the answer without next holds nothing
# fails: R1
# hint: The entries of the last answer are missing. When do you look whether there is a `next`, before or
#   after you keep them?
import json
from urllib.parse import urljoin
from urllib.request import urlopen


def everything(address):
    """Return the entries of all answers, from this address on."""
    entries = []
    while address is not None:
        with urlopen(address) as answer:
            page = json.loads(answer.read().decode())
        following = page.get("next")
        if following is None:
            address = None
        else:
            entries = entries + page["entries"]
            address = urljoin(address, following)
    return entries
