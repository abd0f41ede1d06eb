def arrives(stages, row, start):
    """Say whether a row gets the right answer when the first stages are given the truth."""
    # BEGIN SOLUTION
    photo, truths = row
    value = truths[start - 1] if start else photo
    for stage in stages[start:]:
        value = stage(value)
        # nothing found: there is nothing to hand on
        if value is None:
            return False
    return bool(value == truths[-1])
    # END SOLUTION


def ceilings(stages, rows):
    """Return the share of right answers, with the truth for more and more stages from the front."""
    # BEGIN SOLUTION
    return [sum(arrives(stages, row, start) for row in rows) / len(rows) for start in range(len(stages) + 1)]
    # END SOLUTION


def best_month(shares, months):
    """Return the place of the stage with the largest gain for a month."""
    # BEGIN SOLUTION
    gains = [(after - before) / cost for before, after, cost in zip(shares, shares[1:], months)]
    best = 0
    for place, gain in enumerate(gains):
        if gain > gains[best] + 1e-9:
            best = place
    return best
    # END SOLUTION
