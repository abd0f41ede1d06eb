# BEGIN SOLUTION
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
        # the pause stands before the page, so a closed room costs no time
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


# STARTER
# def crawl(start, inside, most, pause):
#     """Return the addresses of the pages read, from `start` on."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
