def share(value, low, high):
    """Return how far `value` is on the way from `low` to `high`, from 0 to 100."""
    if low == high:
        return 50
    return round((value - low) / (high - low) * 100)


def dots(wells):
    """Return the name, x and y of each well."""
    norths = [north for name, north, east in wells]
    easts = [east for name, north, east in wells]
    places = []
    for name, north, east in wells:
        # BEGIN SOLUTION
        x = share(east, min(easts), max(easts))
        y = 100 - share(north, min(norths), max(norths))
        # STARTER
        # x = share(east, min(easts), max(easts))
        # y = share(north, min(norths), max(norths))
        # END SOLUTION
        places.append((name, x, y))
    return places
