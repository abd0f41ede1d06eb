# id: own
# belief: every nut is a cut of its own, equal chances or not
# fails: R1, R2, R3
# hint: You have as many cuts as nuts, and some of them are equal. What is different between two cuts at
#   the same chance?
import numpy as np


def every_cut(chances, rotten):
    cuts = np.sort(chances)
    out = chances >= cuts[:, None]
    found = (out & rotten).sum(axis=1)
    return cuts, found / out.sum(axis=1), found / rotten.sum()
