# id: own
# belief: every link is joined with the address where the walk began
# fails: R2
# hint: The first step is right, and a later one in another folder is not. On which page did that link
#   stand?
from urllib.parse import urljoin
from urllib.request import urlopen

from bs4 import BeautifulSoup


def follow(address, place, times):
    """Return the address after following the link at `place` so many times."""
    start = address
    for step in range(times):
        with urlopen(address) as page:
            soup = BeautifulSoup(page.read().decode(), "html.parser")
        links = []
        for link in soup.find_all("a"):
            if link.get("href") is not None:
                links.append(link["href"])
        if len(links) < place:
            return None
        address = urljoin(start, links[place - 1])
    return address
