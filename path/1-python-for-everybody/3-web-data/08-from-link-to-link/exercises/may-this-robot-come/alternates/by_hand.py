def groups_of(robots):
    groups, name = {}, None
    for line in robots.split("\n"):
        word, _, value = line.partition(":")
        word, value = word.strip().lower(), value.strip()
        if word == "user-agent":
            name = value.lower()
            groups[name] = {"shut": [], "delay": 1}
        elif word == "disallow" and value:
            groups[name]["shut"].append(value)
        elif word == "crawl-delay":
            groups[name]["delay"] = int(value)
    return groups


def plan(robots, name, addresses):
    groups = groups_of(robots)
    mine = groups.get(name.lower(), groups.get("*", {"shut": [], "delay": 1}))
    allowed = []
    for address in addresses:
        path = "/" + address.split("/", 3)[3]
        if not any([path.startswith(shut) for shut in mine["shut"]]):
            allowed.append(address)
    return allowed, mine["delay"]
