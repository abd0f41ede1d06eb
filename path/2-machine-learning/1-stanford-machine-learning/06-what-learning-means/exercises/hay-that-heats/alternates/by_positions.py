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
    rows = np.arange(len(moisture))
    examples, others = rows[rows < count], rows[rows >= count]
    limit = learn(moisture[examples], heated[examples])
    heats, cold = heated[examples].sum(), (~heated[examples]).sum()
    hits = ((moisture[others] > limit) == heated[others]).sum()
    same = heated[others].sum() if heats >= cold else (~heated[others]).sum()
    return float(limit), hits / len(others), same / len(others)
