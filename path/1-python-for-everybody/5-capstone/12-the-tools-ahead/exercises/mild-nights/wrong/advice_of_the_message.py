# id: PY126
# belief: `and` joins two masks, once `all` is behind them as the message says
# fails: R1, R2
# hint: It runs now. But your mask has one answer for the whole summer. Ask it about a summer with one
#   mild and one cold night. How many answers do you need?
def mild_nights(degrees, low, high):
    """Return how many nights were mild, and their mean."""
    mild = (degrees >= low).all() and (degrees <= high).all()
    count = int(mild.sum())
    if count == 0:
        return 0, None
    return count, float(degrees[mild].mean())
