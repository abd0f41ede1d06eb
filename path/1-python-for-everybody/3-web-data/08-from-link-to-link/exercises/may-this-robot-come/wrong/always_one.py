# id: own
# belief: one second is polite everywhere
# fails: R4
# hint: This site asks for longer pauses, and you wait one second. Which question gives its wish?
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
    if True:
        delay = 1
    return allowed, delay
