# id: own
# belief: sigma squared stands alone below the line
# fails: R1
# hint: One sigma away your similarity is 0.37. Look at the first example again: 0.607 stands there. What is
#   missing below the line?
import numpy as np


def similarities(A, B, sigma):
    squares = (A**2).sum(axis=1)[:, np.newaxis] + (B**2).sum(axis=1)
    gap = squares - 2 * A @ B.T
    return np.exp(-np.maximum(gap, 0) / sigma**2)
