import json
from urllib.parse import urljoin
from urllib.request import urlopen


def everything(address):
    page = json.loads(urlopen(address).read())
    rest = page.get("next")
    if rest is None:
        return page["entries"]
    return page["entries"] + everything(urljoin(address, rest))
