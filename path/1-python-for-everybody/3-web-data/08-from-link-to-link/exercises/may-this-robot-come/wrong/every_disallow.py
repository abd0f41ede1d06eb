# id: own
# belief: every line with Disallow is meant for every robot
# fails: R2
# hint: You obey lines that are written for other robots. A group of lines begins with a name. Who finds the
#   right group for you?
from urllib.robotparser import RobotFileParser


def plan(robots, name, addresses):
    """Return the addresses that crawler `name` may fetch, and its delay."""
    rules = RobotFileParser()
    rules.parse(robots.split("\n"))
    allowed = []
    for address in addresses:
        path = address[address.find("/", 8):]
        forbidden = [line.split(":")[1].strip() for line in robots.split("\n") if line.startswith("Disallow: /")]
        if not any(path.startswith(each) for each in forbidden):
            allowed.append(address)
    delay = rules.crawl_delay(name)
    if delay is None:
        delay = 1
    return allowed, delay
