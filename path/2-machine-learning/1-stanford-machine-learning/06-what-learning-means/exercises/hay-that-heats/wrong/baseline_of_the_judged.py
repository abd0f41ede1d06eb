# id: own
# belief: the baseline gives the commoner answer of the rows that judge
# fails: R3
# hint: Your baseline knows which answer will be the common one among the others. Tomorrow nobody
#   knows that. Which bales tell you the usual answer today?
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
    limit = learn(moisture[:count], heated[:count])
    says, truth = moisture[count:] > limit, heated[count:]
    usual = truth.mean() >= 0.5
    return float(limit), float((says == truth).mean()), float((truth == usual).mean())
