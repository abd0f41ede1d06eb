# id: own
# belief: every page has enough links
# fails: R3
# hint: An `IndexError`: this page has fewer links than you asked for. What should come back then?
from urllib.parse import urljoin
from urllib.request import urlopen

from bs4 import BeautifulSoup


def follow(address, place, times):
    """Return the address after following the link at `place` so many times."""
    for step in range(times):
        with urlopen(address) as page:
            soup = BeautifulSoup(page.read().decode(), "html.parser")
        links = []
        for link in soup.find_all("a"):
            if link.get("href") is not None:
                links.append(link["href"])
        address = urljoin(address, links[place - 1])
    return address
