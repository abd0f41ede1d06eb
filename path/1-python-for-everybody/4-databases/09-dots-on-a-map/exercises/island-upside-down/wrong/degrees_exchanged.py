# id: own
# belief: the first number of a place goes to the right, as with x and y
# fails: R1, R2
# hint: Follow one well: what are its degrees north turned into? In a text about places, north comes
#   first. On a drawing, the number for left and right does.
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
        x = share(north, min(norths), max(norths))
        y = 100 - share(east, min(easts), max(easts))
        places.append((name, x, y))
    return places
