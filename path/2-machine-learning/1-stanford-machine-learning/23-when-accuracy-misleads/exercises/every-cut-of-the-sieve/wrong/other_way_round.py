# id: ML96
# belief: precision and recall may be read off the counts either way
# fails: R2, R3
# hint: Your two shares have changed places. At the lowest cut all nuts are blown out, so one of them has to
#   be 1 there. Of what is it a share?
import numpy as np


def every_cut(chances, rotten):
    cuts = np.unique(chances)
    out = chances >= cuts[:, None]
    found = (out & rotten).sum(axis=1)
    return cuts, found / rotten.sum(), found / out.sum(axis=1)
