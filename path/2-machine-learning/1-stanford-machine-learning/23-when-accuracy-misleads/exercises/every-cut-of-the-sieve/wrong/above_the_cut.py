# id: own
# belief: a nut that lies on the cut stays
# fails: R2, R3
# hint: At your highest cut nothing is blown out, and you divide by zero. A nut whose chance is the cut
#   itself: which side does the second rule give it?
import numpy as np


def every_cut(chances, rotten):
    cuts = np.unique(chances)
    out = chances > cuts[:, None]
    found = (out & rotten).sum(axis=1)
    return cuts, found / out.sum(axis=1), found / rotten.sum()
