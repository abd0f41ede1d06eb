# id: own
# belief: what the sign names is what comes back
# fails: R1
# hint: You hand back what is forbidden. Which of the addresses does the crawler want to know?
from urllib.robotparser import RobotFileParser


def plan(robots, name, addresses):
    """Return the addresses that crawler `name` may fetch, and its delay."""
    rules = RobotFileParser()
    rules.parse(robots.split("\n"))
    allowed = []
    for address in addresses:
        if not rules.can_fetch(name, address):
            allowed.append(address)
    delay = rules.crawl_delay(name)
    if delay is None:
        delay = 1
    return allowed, delay
