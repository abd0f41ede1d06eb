# id: own
# belief: S holds the variances as it comes
# fails: R3
# hint: Take two columns, one with shadows twice as far apart. How often does its variance go into that of the other?
#   Now compare with what your share says.
import numpy as np


def compress(known, new, k):
    mean, spread = known.mean(axis=0), known.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    _, S, V = np.linalg.svd((known - mean) / spread, full_matrices=False)
    codes = (new - mean) / spread @ V[:k].T
    return codes, float(S[:k].sum() / S.sum()), codes @ V[:k] * spread + mean
