# id: own
# belief: the second link is at place 2 of the list
# fails: R1
# hint: For place 1 you take the second link. Python's lists count from 0. Which number belongs into the
#   brackets?
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
        if len(links) <= place:
            return None
        address = urljoin(address, links[place])
    return address
