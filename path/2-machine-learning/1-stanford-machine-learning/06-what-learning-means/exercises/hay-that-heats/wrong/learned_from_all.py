# id: ML14
# belief: rows that judge may help to choose, as long as the share is taken on them alone
# fails: R1
# hint: Your share is taken on the others, as it should be. But change the last bale: the limit
#   moves. Which bales may `learn` see?
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
    limit = learn(moisture, heated)
    usual = heated[:count].mean() >= 0.5
    says, truth = moisture[count:] > limit, heated[count:]
    return float(limit), float((says == truth).mean()), float((truth == usual).mean())
