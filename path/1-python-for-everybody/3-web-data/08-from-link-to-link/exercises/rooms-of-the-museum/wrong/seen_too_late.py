# id: own
# belief: a page has been seen when its turn comes
# fails: R1
# hint: A room that two others name is read twice. At which moment should it be marked as seen?
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
        seen.add(address)
        for link in soup.find_all("a"):
            whole = urldefrag(urljoin(address, link["href"])).url
            if whole.startswith(inside) and whole not in seen:
                waiting.append(whole)
    return done
