# id: ML173
# belief: the stages' own scores multiply to the score of the whole
# fails: R1, R2
# hint: Your first share is a product of scores, and no parcel ran through the whole line. What if all stages
#   fail on the same parcels?
def arrives(stages, row, start):
    """Say whether a row gets the right answer when the first stages are given the truth."""
    photo, truths = row
    value = truths[start - 1] if start else photo
    for stage in stages[start : start + 1]:
        value = stage(value)
        # nothing found: there is nothing to hand on
        if value is None:
            return False
    return bool(value == truths[min(start, len(truths) - 1)])


def ceilings(stages, rows):
    """Return the share of right answers, with the truth for more and more stages from the front."""
    alone = [sum(arrives(stages, row, start) for row in rows) / len(rows) for start in range(len(stages))]
    shares = [1.0]
    for score in reversed(alone):
        shares.insert(0, shares[0] * score)
    return shares


def best_month(shares, months):
    """Return the place of the stage with the largest gain for a month."""
    best, most = 0, -1.0
    for place, cost in enumerate(months):
        gain = (shares[place + 1] - shares[place]) / cost
        if gain > most + 1e-9:
            best, most = place, gain
    return best
