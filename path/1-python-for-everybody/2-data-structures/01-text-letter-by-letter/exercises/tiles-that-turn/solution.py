def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    # BEGIN SOLUTION
    count = 0
    for letter in title:
        if letter in "MW":
            count = count + 1
    return count
    # END SOLUTION
