def tally(votes):
    """Return how many votes each name has."""
    # BEGIN SOLUTION
    counts = {}
    for vote in votes:
        name = vote.strip().lower()
        if name not in counts:
            counts[name] = 0
        counts[name] = counts[name] + 1
    return counts
    # END SOLUTION
