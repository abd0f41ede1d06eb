import numpy as np


def compress(known, new, k):
    """Return the codes of the new days, the share of the variance kept, and the recovered new days."""
    # BEGIN SOLUTION
    # every column counts alike, whatever its unit; one that never changes is only centred
    mean, spread = known.mean(axis=0), known.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    _, S, V = np.linalg.svd((known - mean) / spread, full_matrices=False)

    # new days are measured with what the known days taught
    codes = (new - mean) / spread @ V[:k].T
    share = (S[:k] ** 2).sum() / (S**2).sum()
    return codes, float(share), codes @ V[:k] * spread + mean
    # END SOLUTION
