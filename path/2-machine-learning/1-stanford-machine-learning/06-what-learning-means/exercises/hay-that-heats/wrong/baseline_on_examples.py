# id: own
# belief: the baseline may be scored on the examples
# fails: R3
# hint: Rule and baseline have to sit the same test. Yours is scored on the examples, the rule on
#   the others. On which bales should both be counted?
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
    usual = heated[:count].mean() >= 0.5
    return float(limit), float((says == truth).mean()), float((heated[:count] == usual).mean())
