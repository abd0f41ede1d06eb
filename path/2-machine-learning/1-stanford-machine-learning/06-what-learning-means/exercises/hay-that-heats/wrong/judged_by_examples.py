# id: ML22
# belief: the examples are the best judges, for the rule was made for them
# fails: R2
# hint: The limit comes from the examples, and then the examples give it its mark. They chose it
#   because it pleases them. Which bales had no say?
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
    usual = heated[:count].mean() >= 0.5
    share = ((moisture[:count] > limit) == heated[:count]).mean()
    return float(limit), float(share), float((heated[count:] == usual).mean())
