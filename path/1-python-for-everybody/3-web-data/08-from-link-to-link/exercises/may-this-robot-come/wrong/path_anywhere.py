# id: own
# belief: a forbidden word may stand nowhere in the address
# fails: R1
# hint: You refuse a page whose path has the forbidden piece further on. Where in the path does it have to
#   stand?
from urllib.robotparser import RobotFileParser


def plan(robots, name, addresses):
    """Return the addresses that crawler `name` may fetch, and its delay."""
    rules = RobotFileParser()
    rules.parse(robots.split("\n"))
    allowed = []
    for address in addresses:
        forbidden = [line.split(":")[1].strip() for line in robots.split("\n") if line.startswith("Disallow: /")]
        if rules.can_fetch(name, address) and not any(each in address for each in forbidden):
            allowed.append(address)
    delay = rules.crawl_delay(name)
    if delay is None:
        delay = 1
    return allowed, delay
