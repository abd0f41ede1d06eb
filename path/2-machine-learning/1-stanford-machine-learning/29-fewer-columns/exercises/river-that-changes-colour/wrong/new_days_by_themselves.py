# id: ML12
# belief: new rows are centred and scaled by their own mean and spread
# fails: R2
# hint: Give the function one new day alone, and look at its codes. A day of flood then looks like any other. Whose mean
#   and spread say that it is a flood?
import numpy as np


def scaled(rows):
    spread = rows.std(axis=0)
    return (rows - rows.mean(axis=0)) / np.where(spread == 0, 1.0, spread)


def compress(known, new, k):
    mean, spread = known.mean(axis=0), known.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    _, S, V = np.linalg.svd(scaled(known), full_matrices=False)
    codes = scaled(new) @ V[:k].T
    share = (S[:k] ** 2).sum() / (S**2).sum()
    return codes, float(share), codes @ V[:k] * spread + mean
