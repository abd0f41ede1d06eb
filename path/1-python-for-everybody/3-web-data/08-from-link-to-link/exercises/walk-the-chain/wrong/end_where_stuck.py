# id: own
# belief: when no link is left, one is at the end of the walk
# fails: R3
# hint: The walk could not be finished, and you hand back the page where it got stuck. How would anybody
#   notice?
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
        if len(links) < place:
            return address
        address = urljoin(address, links[place - 1])
    return address
