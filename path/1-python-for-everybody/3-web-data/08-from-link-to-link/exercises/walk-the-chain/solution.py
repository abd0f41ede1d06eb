from urllib.parse import urljoin
from urllib.request import urlopen

from bs4 import BeautifulSoup


def follow(address, place, times):
    """Return the address after following the link at `place` so many times."""
    # BEGIN SOLUTION
    for step in range(times):
        with urlopen(address) as page:
            soup = BeautifulSoup(page.read().decode(), "html.parser")
        links = []
        for link in soup.find_all("a"):
            if link.get("href") is not None:
                links.append(link["href"])
        if len(links) < place:
            return None
        # joined with this page, and the next round starts there
        address = urljoin(address, links[place - 1])
    return address
    # END SOLUTION
