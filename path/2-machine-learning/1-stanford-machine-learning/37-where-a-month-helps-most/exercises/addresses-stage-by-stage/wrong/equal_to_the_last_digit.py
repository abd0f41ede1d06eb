# id: PY26
# belief: decimal fractions are exact
# fails: R5
# hint: Two gains are the same on paper, and you take the later one: 0.4 - 0.3 is a hair more than 0.1 to Python. What
#   does the fifth rule call equal?
def arrives(stages, row, start):
    """Say whether a row gets the right answer when the first stages are given the truth."""
    photo, truths = row
    value = truths[start - 1] if start else photo
    for stage in stages[start:]:
        value = stage(value)
        # nothing found: there is nothing to hand on
        if value is None:
            return False
    return bool(value == truths[-1])


def ceilings(stages, rows):
    """Return the share of right answers, with the truth for more and more stages from the front."""
    return [sum(arrives(stages, row, start) for row in rows) / len(rows) for start in range(len(stages) + 1)]


def best_month(shares, months):
    """Return the place of the stage with the largest gain for a month."""
    best, most = 0, -1.0
    for place, cost in enumerate(months):
        gain = (shares[place + 1] - shares[place]) / cost
        if gain > most:
            best, most = place, gain
    return best
