import numpy as np


def unroll(thetas):
    """Return all weights in one array, matrix behind matrix, row by row."""
    return np.concatenate([theta.ravel() for theta in thetas])


def roll(long, sizes):
    """Return the list of weight matrices between layers of these sizes."""
    thetas, start = [], 0
    for before, after in zip(sizes, sizes[1:]):
        count = after * (before + 1)
        part = long[start : start + count].reshape(before + 1, after).T
        thetas.append(part)
        start = start + after * before
    return thetas
