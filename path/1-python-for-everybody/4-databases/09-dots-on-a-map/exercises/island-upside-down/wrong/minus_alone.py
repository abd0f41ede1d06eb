# id: own
# belief: a minus sign turns a place round
# fails: R2
# hint: Your `y` is below 0 for most wells. Where on the drawing is that? How far is something from the
#   lower edge, if it is 25 from the upper one?
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
        x = share(east, min(easts), max(easts))
        y = -share(north, min(norths), max(norths))
        places.append((name, x, y))
    return places
