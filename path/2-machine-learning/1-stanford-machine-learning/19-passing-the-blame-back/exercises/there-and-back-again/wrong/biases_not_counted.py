# id: own
# belief: the next matrix begins after as many numbers as there are lines between the layers
# fails: R2
# hint: The first matrix is right, the second begins too early. How many numbers were used up by the first one,
#   its biases included?
import numpy as np


def unroll(thetas):
    return np.concatenate([theta.ravel() for theta in thetas])


def roll(long, sizes):
    thetas, start = [], 0
    for before, after in zip(sizes, sizes[1:]):
        count = after * (before + 1)
        part = long[start : start + count].reshape(after, before + 1)
        thetas.append(part.copy())
        start = start + after * before
    return thetas
