# id: ML06
# belief: a shape that fits has the numbers in their places
# fails: R2
# hint: Your matrices have the right shape, and their numbers are mixed. `unroll` went row by row. Which shape has
#   to be asked for, so that the cut goes row by row as well?
import numpy as np


def unroll(thetas):
    return np.concatenate([theta.ravel() for theta in thetas])


def roll(long, sizes):
    thetas, start = [], 0
    for before, after in zip(sizes, sizes[1:]):
        count = after * (before + 1)
        part = long[start : start + count].reshape(before + 1, after).T
        thetas.append(part.copy())
        start = start + count
    return thetas
