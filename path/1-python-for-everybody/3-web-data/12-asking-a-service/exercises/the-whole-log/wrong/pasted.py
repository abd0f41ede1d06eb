# id: own
# belief: a relative link is pasted behind the address of its page
# fails: R2
# hint: You put `next` behind the address that it stands in. Print the result: which piece should have gone
#   first?
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
        if following is None:
            address = None
        else:
            address = address + following
    return entries
