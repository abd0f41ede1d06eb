import numpy as np


def learn(moisture, heated):
    """Return the limit that is right most often; of equals the lowest."""
    best, most = None, -1
    for limit in sorted(set(moisture)):
        hits = ((moisture > limit) == heated).sum()
        if hits > most:
            best, most = limit, hits
    return best


def judge(moisture, heated, count):
    """Return the limit, the share that it gets right, and the baseline."""
    # BEGIN SOLUTION
    # the examples choose
    limit = learn(moisture[:count], heated[:count])
    usual = heated[:count].mean() >= 0.5

    # the others judge
    says = moisture[count:] > limit
    truth = heated[count:]
    return float(limit), float((says == truth).mean()), float((truth == usual).mean())
    # END SOLUTION
