from urllib.parse import urljoin
from urllib.request import urlopen

from bs4 import BeautifulSoup


def follow(address, place, times):
    left = times
    while left > 0:
        page = urlopen(address)
        links = BeautifulSoup(page.read(), "html.parser").find_all("a", href=True)
        page.close()
        try:
            address = urljoin(address, links[place - 1]["href"])
        except IndexError:
            return None
        left -= 1
    return address
