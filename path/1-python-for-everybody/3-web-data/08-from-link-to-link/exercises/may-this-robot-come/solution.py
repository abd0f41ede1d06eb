from urllib.robotparser import RobotFileParser


def plan(robots, name, addresses):
    """Return the addresses that crawler `name` may fetch, and its delay."""
    # BEGIN SOLUTION
    rules = RobotFileParser()
    rules.parse(robots.split("\n"))
    allowed = []
    for address in addresses:
        if rules.can_fetch(name, address):
            allowed.append(address)
    # many sites name no delay
    delay = rules.crawl_delay(name)
    if delay is None:
        delay = 1
    return allowed, delay
    # END SOLUTION
