import numpy as np


def every_cut(chances, rotten):
    """Return (cuts, precision, recall), one number of each for every chance that occurs."""
    # BEGIN SOLUTION
    cuts = np.unique(chances)
    # a row for each cut, a column for each nut
    out = chances >= cuts[:, None]
    found = (out & rotten).sum(axis=1)
    return cuts, found / out.sum(axis=1), found / rotten.sum()
    # END SOLUTION
