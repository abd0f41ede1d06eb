# id: own
# belief: the lines for all robots hold for every robot
# fails: R2
# hint: You ask as any robot. This one has a name, and the sign may have lines for it. Whom should the
#   reader ask about?
from urllib.robotparser import RobotFileParser


def plan(robots, name, addresses):
    """Return the addresses that crawler `name` may fetch, and its delay."""
    rules = RobotFileParser()
    rules.parse(robots.split("\n"))
    allowed = []
    for address in addresses:
        if rules.can_fetch("*", address):
            allowed.append(address)
    delay = rules.crawl_delay("*")
    if delay is None:
        delay = 1
    return allowed, delay
