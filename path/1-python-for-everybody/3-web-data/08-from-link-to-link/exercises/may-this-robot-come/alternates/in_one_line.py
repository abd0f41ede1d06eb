import urllib.robotparser


def plan(robots, name, addresses):
    rules = urllib.robotparser.RobotFileParser()
    rules.parse(robots.splitlines())
    return [each for each in addresses if rules.can_fetch(name, each)], rules.crawl_delay(name) or 1
