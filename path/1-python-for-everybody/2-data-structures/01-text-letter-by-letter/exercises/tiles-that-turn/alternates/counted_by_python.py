def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    return title.count("M") + title.count("W")
