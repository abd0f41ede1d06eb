def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    count = 0
    place = 0
    while place < len(title):
        if title[place] == "M":
            count = count + 1
        elif title[place] == "W":
            count = count + 1
        place = place + 1
    return count
