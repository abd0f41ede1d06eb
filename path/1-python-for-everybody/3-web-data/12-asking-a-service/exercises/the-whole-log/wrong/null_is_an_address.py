# id: PY73
# belief: where there is no key, there is no value; where there is one, there is
# fails: R3
# hint: The key is there, and its value is null. You took it for an address. Which question covers both
#   ends?
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
        if "next" not in page:
            address = None
        else:
            address = urljoin(address, "" + page["next"])
    return entries
