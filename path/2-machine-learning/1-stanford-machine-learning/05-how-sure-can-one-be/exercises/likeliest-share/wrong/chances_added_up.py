# id: own
# belief: instead of multiplying chances one may add them
# fails: R1
# hint: You add up the chances themselves. Then an answer that is nearly impossible costs hardly anything. What of
#   each chance is added, so that a sum stands for a product?
import numpy as np


def likeliest(answers, shares):
    best, most = None, -np.inf
    for share in shares:
        chances = answers * share + ~answers * (1 - share)
        if chances.min() == 0:
            continue
        total = chances.sum()
        if total > most:
            best, most = share, total
    return best
