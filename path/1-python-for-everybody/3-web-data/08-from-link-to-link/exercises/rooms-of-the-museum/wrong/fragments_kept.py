# id: own
# belief: an address with a fragment is another page
# fails: R1
# hint: A room is read once for each `#` that leads to it. What has to be cut off before you look whether it
#   is new?
import time
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen
from urllib.robotparser import RobotFileParser

from bs4 import BeautifulSoup


def crawl(start, inside, most, pause):
    """Return the addresses of the pages read, from `start` on."""
    rules = RobotFileParser(urljoin(start, "/robots.txt"))
    rules.read()
    waiting, seen, done = [start], {start}, []
    while len(waiting) > 0 and len(done) < most:
        address = waiting.pop(0)
        if not rules.can_fetch("*", address):
            continue
        time.sleep(pause)
        with urlopen(address) as page:
            soup = BeautifulSoup(page.read().decode(), "html.parser")
        done.append(address)
        for link in soup.find_all("a"):
            whole = urljoin(address, link["href"])
            if whole.startswith(inside) and whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
