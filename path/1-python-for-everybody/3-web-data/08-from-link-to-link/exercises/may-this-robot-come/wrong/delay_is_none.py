# id: own
# belief: a sign without a delay gives a number all the same
# fails: R4
# hint: Without a line about the delay yours is `None`, and nobody can wait for `None` seconds. What should
#   it be?
from urllib.robotparser import RobotFileParser


def plan(robots, name, addresses):
    """Return the addresses that crawler `name` may fetch, and its delay."""
    rules = RobotFileParser()
    rules.parse(robots.split("\n"))
    allowed = []
    for address in addresses:
        if rules.can_fetch(name, address):
            allowed.append(address)
    delay = rules.crawl_delay(name)
    return allowed, delay
