# id: own
# belief: at most means: stop when it is passed
# fails: R4
# hint: You read one page too many. How many are done when the loop asks for the last time?
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
    while len(waiting) > 0 and len(done) <= most:
        address = waiting.pop(0)
        if not rules.can_fetch("*", address):
            continue
        time.sleep(pause)
        with urlopen(address) as page:
            soup = BeautifulSoup(page.read().decode(), "html.parser")
        done.append(address)
        for link in soup.find_all("a"):
            whole = urldefrag(urljoin(address, link["href"])).url
            if whole.startswith(inside) and whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
