# id: PY33
# belief: a name that is new has the number 0 by itself
# fails: R1
# hint: Your first vote stops with a KeyError. Which names need a start at 0: those that are there
#   already, or those that are not?
def tally(votes):
    """Return how many votes each name has."""
    counts = {}
    for vote in votes:
        name = vote.strip().lower()
        if name in counts:
            counts[name] = 0
        counts[name] = counts[name] + 1
    return counts
