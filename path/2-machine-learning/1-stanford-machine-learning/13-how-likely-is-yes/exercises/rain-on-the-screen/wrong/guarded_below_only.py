# id: own
# belief: only a promise of 0 is dangerous
# fails: R2
# hint: You guard against zero. Now promise 1 for an evening that stays dry: what is the chance that
#   you gave to the dry evening?
import numpy as np


def costs(chances, happened):
    def cost(p):
        p = np.maximum(p, 0.001)
        with np.errstate(divide="ignore"):
            return -np.where(happened == 1, np.log(p), np.log(1 - p)).mean()

    return cost(chances), cost(happened.mean())
