def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    tiles = 0
    for letter in title:
        if letter == "M" or letter == "W":
            tiles += 1
    return tiles
