import urllib.parse
import urllib.request

from bs4 import BeautifulSoup


def next_address(address, place):
    with urllib.request.urlopen(address) as page:
        soup = BeautifulSoup(page.read().decode("utf-8"), "html.parser")
    seen = 0
    for link in soup.find_all("a"):
        if "href" in link.attrs:
            seen = seen + 1
            if seen == place:
                return urllib.parse.urljoin(address, link["href"])
    return None


def follow(address, place, times):
    for _ in range(times):
        if address is not None:
            address = next_address(address, place)
    return address
