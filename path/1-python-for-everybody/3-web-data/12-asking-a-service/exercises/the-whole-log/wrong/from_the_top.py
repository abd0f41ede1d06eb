# id: own
# belief: next begins with a slash, as it did in the lesson
# fails: R2
# hint: You put `next` behind the name of the computer. It may be whole already, or a short piece. What
#   joins it by the rules?
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
            address = "http://localhost:8017" + following
    return entries
