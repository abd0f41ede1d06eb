# id: own
# belief: an address that holds the name of the site is in it
# fails: R2
# hint: You left the museum: the address only has its name somewhere. Where does it have to stand?
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
            whole = urldefrag(urljoin(address, link["href"])).url
            if inside in whole and whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
