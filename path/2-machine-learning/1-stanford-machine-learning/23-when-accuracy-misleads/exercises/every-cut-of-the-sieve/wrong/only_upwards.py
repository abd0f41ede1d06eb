# id: own
# belief: a stricter cut always has a higher precision
# fails: R2, R3
# hint: Your precision never falls as the cut rises. With chances 0.9, 0.8 and the surest nut sound, what is
#   left at the cut 0.9, and how much of it is rotten?
import numpy as np


def every_cut(chances, rotten):
    cuts = np.unique(chances)
    out = chances >= cuts[:, None]
    found = (out & rotten).sum(axis=1)
    return cuts, np.maximum.accumulate(found / out.sum(axis=1)), found / rotten.sum()
