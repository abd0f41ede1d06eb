# id: ML28
# belief: the directions do not depend on units
# fails: R1
# hint: Write the conductivity in another unit, and all your codes change. One column has the largest numbers, and your
#   first direction is that column. What makes columns of different units equal?
import numpy as np


def compress(known, new, k):
    mean = known.mean(axis=0)
    _, S, V = np.linalg.svd(known - mean, full_matrices=False)
    codes = (new - mean) @ V[:k].T
    share = (S[:k] ** 2).sum() / (S**2).sum()
    return codes, float(share), codes @ V[:k] + mean
