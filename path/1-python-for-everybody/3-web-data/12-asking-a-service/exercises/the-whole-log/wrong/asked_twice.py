# id: own
# belief: every look at an answer needs a new question
# fails: R4
# hint: Each address is asked twice, once for the entries and once for `next`. Where could you keep the
#   answer?
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
        page = json.loads(urlopen(address).read().decode())
        following = page.get("next")
        if following is None:
            address = None
        else:
            address = urljoin(address, following)
    return entries
