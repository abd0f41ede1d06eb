# id: own
# belief: the first page is the first step
# fails: R2
# hint: You stop one page too early. How many links have been followed by then?
from urllib.parse import urljoin
from urllib.request import urlopen

from bs4 import BeautifulSoup


def follow(address, place, times):
    """Return the address after following the link at `place` so many times."""
    for step in range(times - 1):
        with urlopen(address) as page:
            soup = BeautifulSoup(page.read().decode(), "html.parser")
        links = []
        for link in soup.find_all("a"):
            if link.get("href") is not None:
                links.append(link["href"])
        if len(links) < place:
            return None
        address = urljoin(address, links[place - 1])
    return address
