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
    limit = learn(moisture, heated)
    share = ((moisture > limit) == heated).mean()
    usual = heated.mean() >= 0.5
    baseline = (heated == usual).mean()
    return float(limit), float(share), float(baseline)
