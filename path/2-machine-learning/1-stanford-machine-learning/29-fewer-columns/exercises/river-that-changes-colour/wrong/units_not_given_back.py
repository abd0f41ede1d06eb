# id: own
# belief: adding the mean is all of the way back
# fails: R4
# hint: Your recovered temperatures all lie close to their mean. The mean was taken away, and something else happened to
#   the columns as well. Undo both, in the opposite order.
import numpy as np


def compress(known, new, k):
    mean, spread = known.mean(axis=0), known.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    _, S, V = np.linalg.svd((known - mean) / spread, full_matrices=False)
    codes = (new - mean) / spread @ V[:k].T
    share = (S[:k] ** 2).sum() / (S**2).sum()
    return codes, float(share), codes @ V[:k] + mean
