# id: own
# belief: giving an entry the value 1 adds one to it
# fails: R1
# hint: Every bridge has one vote, however many wrote its name. Which block looks at the number that
#   was there before?
def tally(votes):
    """Return how many votes each name has."""
    counts = {}
    for vote in votes:
        name = vote.strip().lower()
        if name not in counts:
            counts[name] = 0
        counts[name] = 1
    return counts
