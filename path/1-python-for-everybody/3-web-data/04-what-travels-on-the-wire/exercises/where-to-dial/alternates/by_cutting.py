def dial(address):
    scheme, rest = address.split("://", 1)
    place = rest.split("/", 1)[0].split("?", 1)[0].split("#", 1)[0]
    if ":" in place:
        name, door = place.split(":")
        return name, int(door)
    if scheme == "http":
        return place, 80
    return place, 443
