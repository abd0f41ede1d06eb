# id: own
# belief: every link has an address
# fails: R1
# hint: A `KeyError`: this link has no `href`. Ask for it politely, and count only those that have one.
from urllib.parse import urljoin
from urllib.request import urlopen

from bs4 import BeautifulSoup


def follow(address, place, times):
    """Return the address after following the link at `place` so many times."""
    for step in range(times):
        with urlopen(address) as page:
            soup = BeautifulSoup(page.read().decode(), "html.parser")
        links = [link["href"] for link in soup.find_all("a")]
        if len(links) < place:
            return None
        address = urljoin(address, links[place - 1])
    return address
