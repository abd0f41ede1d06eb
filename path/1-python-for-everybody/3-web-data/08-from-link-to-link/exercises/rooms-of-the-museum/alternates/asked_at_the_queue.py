import time
import urllib.robotparser
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen

from bs4 import BeautifulSoup


def targets(address):
    html = urlopen(address).read()
    for link in BeautifulSoup(html, "html.parser").find_all("a", href=True):
        yield urldefrag(urljoin(address, link["href"]))[0]


def crawl(start, inside, most, pause):
    rules = urllib.robotparser.RobotFileParser()
    rules.set_url(urljoin(inside, "/robots.txt"))
    rules.read()
    queue = [start] if rules.can_fetch("*", start) else []
    at = 0
    while at < len(queue) and at < most:
        for whole in targets(queue[at]):
            if whole.startswith(inside) and whole not in queue and rules.can_fetch("*", whole):
                queue.append(whole)
        time.sleep(pause)
        at = at + 1
    return queue[:at]
