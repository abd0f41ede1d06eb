# id: own
# belief: a relative link is pasted behind the address of its page
# fails: R2
# hint: You put the link behind the page's address. Print that address: which piece should have gone first?
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
        address = address + links[place - 1]
    return address
