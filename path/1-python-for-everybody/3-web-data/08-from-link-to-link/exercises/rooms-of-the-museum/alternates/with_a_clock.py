import time
from urllib.parse import urljoin
from urllib.request import urlopen
from urllib.robotparser import RobotFileParser

from bs4 import BeautifulSoup


class Crawler:
    def __init__(self, start, inside, pause):
        self.inside, self.pause, self.last = inside, pause, 0.0
        self.rules = RobotFileParser(urljoin(start, "/robots.txt"))
        self.rules.read()

    def fetch(self, address):
        wait = self.last + self.pause + 0.01 * (self.pause > 0) - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        self.last = time.monotonic()
        return urlopen(address).read().decode()

    def links(self, address):
        soup = BeautifulSoup(self.fetch(address), "html.parser")
        found = [urljoin(address, link["href"]).split("#")[0] for link in soup.find_all("a")]
        return [each for each in found if each.startswith(self.inside)]


def crawl(start, inside, most, pause):
    crawler = Crawler(start, inside, pause)
    waiting, known, done = [start], [start], []
    while waiting:
        address = waiting.pop(0)
        if len(done) == most:
            break
        if crawler.rules.can_fetch("*", address):
            done.append(address)
            for each in crawler.links(address):
                if each not in known:
                    known.append(each)
                    waiting.append(each)
    return done
