# id: ML12
# belief: directions may be learned from the new rows as well
# fails: R2
# hint: Add a flood to the new days, and the codes of the other days move. What did the directions learn from?
import numpy as np


def compress(known, new, k):
    every = np.vstack([known, new])
    mean, spread = every.mean(axis=0), every.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    _, S, V = np.linalg.svd((every - mean) / spread, full_matrices=False)
    codes = (new - mean) / spread @ V[:k].T
    share = (S[:k] ** 2).sum() / (S**2).sum()
    return codes, float(share), codes @ V[:k] * spread + mean
