# id: own
# belief: without a sign nothing is allowed
# fails: R3
# hint: For an empty text you allow nothing. If a door has no sign at all, what is forbidden?
from urllib.robotparser import RobotFileParser


def plan(robots, name, addresses):
    """Return the addresses that crawler `name` may fetch, and its delay."""
    rules = RobotFileParser()
    rules.parse(robots.split("\n"))
    allowed = []
    for address in addresses:
        if robots != "" and rules.can_fetch(name, address):
            allowed.append(address)
    delay = rules.crawl_delay(name)
    if delay is None:
        delay = 1
    return allowed, delay
