# id: own
# belief: any order will do, as long as both functions use the same
# fails: R1, R2
# hint: Your two functions undo each other, but the list is laid out column by column. Others will read it, too.
#   Which order does the first rule ask for?
import numpy as np


def unroll(thetas):
    return np.concatenate([theta.ravel(order="F") for theta in thetas])


def roll(long, sizes):
    thetas, start = [], 0
    for before, after in zip(sizes, sizes[1:]):
        count = after * (before + 1)
        part = long[start : start + count].reshape(after, before + 1, order="F")
        thetas.append(part.copy())
        start = start + count
    return thetas
