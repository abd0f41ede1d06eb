# id: own
# belief: one has to open a page to be there
# fails: R4
# hint: You fetch one page more than there are steps. Is anything read from the last one?
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
            return None
        address = urljoin(address, links[place - 1])
    urlopen(address).close()
    return address
