# id: PY20
# belief: the empty dictionary can be made for each vote
# fails: R1
# hint: Only the last vote is left. What happens to all numbers at the beginning of each round?
def tally(votes):
    """Return how many votes each name has."""
    for vote in votes:
        counts = {}
        name = vote.strip().lower()
        if name not in counts:
            counts[name] = 0
        counts[name] = counts[name] + 1
    return counts
