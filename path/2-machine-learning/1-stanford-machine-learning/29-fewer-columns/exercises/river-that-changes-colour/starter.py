import numpy as np


def compress(known, new, k):
    """Return the codes of the new days, the share of the variance kept, and the recovered new days."""
    table = known - known.mean(axis=0)
    asked = new - new.mean(axis=0)
    _, S, V = np.linalg.svd(table, full_matrices=False)
    codes = asked @ V[:k].T
    share = S[:k].sum() / S.sum()
    back = codes @ V[:k] + new.mean(axis=0)
    return codes, share, back
