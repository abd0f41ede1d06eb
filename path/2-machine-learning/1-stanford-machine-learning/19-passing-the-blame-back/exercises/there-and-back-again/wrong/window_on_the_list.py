# id: ML05
# belief: a slice with a new shape is an array of its own
# fails: R3
# hint: Somebody sets biases to zero in your matrices, and they are zero in the list, too. What does a slice of an
#   array give: a copy or a window?
import numpy as np


def unroll(thetas):
    return np.concatenate([theta.ravel() for theta in thetas])


def roll(long, sizes):
    thetas, start = [], 0
    for before, after in zip(sizes, sizes[1:]):
        count = after * (before + 1)
        part = long[start : start + count].reshape(after, before + 1)
        thetas.append(part)
        start = start + count
    return thetas
