# id: ML175
# belief: a row on which a stage gave up is no mistake of the line
# fails: R3
# hint: A row in which nothing was found vanishes from your count. How many rows stand below the line of your
#   share, and how many parcels came?
def arrives(stages, row, start):
    """Say whether a row gets the right answer when the first stages are given the truth."""
    photo, truths = row
    value = truths[start - 1] if start else photo
    for stage in stages[start:]:
        value = stage(value)
        # nothing found: there is nothing to hand on
        if value is None:
            return None
    return bool(value == truths[-1])


def ceilings(stages, rows):
    """Return the share of right answers, with the truth for more and more stages from the front."""
    shares = []
    for start in range(len(stages) + 1):
        answers = [answer for row in rows if (answer := arrives(stages, row, start)) is not None]
        shares.append(sum(answers) / max(len(answers), 1))
    return shares


def best_month(shares, months):
    """Return the place of the stage with the largest gain for a month."""
    best, most = 0, -1.0
    for place, cost in enumerate(months):
        gain = (shares[place + 1] - shares[place]) / cost
        if gain > most + 1e-9:
            best, most = place, gain
    return best
