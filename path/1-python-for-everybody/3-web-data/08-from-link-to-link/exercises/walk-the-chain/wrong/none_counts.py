# id: own
# belief: a link without an address takes a place as well
# fails: R1
# hint: An `a` without an address has moved the places by one. Which links should be on your list?
from urllib.parse import urljoin
from urllib.request import urlopen

from bs4 import BeautifulSoup


def follow(address, place, times):
    """Return the address after following the link at `place` so many times."""
    for step in range(times):
        with urlopen(address) as page:
            soup = BeautifulSoup(page.read().decode(), "html.parser")
        links = [link.get("href") for link in soup.find_all("a")]
        if len(links) < place:
            return None
        address = urljoin(address, links[place - 1])
    return address
