# id: own
# belief: a relative link is pasted behind the address of its page
# fails: R1
# hint: You put the link behind the address of its page, and nothing lies in a page. Which piece has to go
#   first?
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
            whole = urldefrag(address + link["href"]).url
            if whole.startswith(inside) and whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
