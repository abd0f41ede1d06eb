import numpy as np


def unroll(thetas):
    """Return all weights in one array, matrix behind matrix, row by row."""
    return np.concatenate([theta.ravel() for theta in thetas])


def roll(long, sizes):
    """Return the list of weight matrices between layers of these sizes."""
    thetas, start = [], 0
    for before, after in zip(sizes, sizes[1:]):
        # a bias for each unit
        count = after * (before + 1)
        part = long[start : start + count].reshape(after, before + 1)
        # a matrix of its own, no window on the list
        thetas.append(part.copy())
        start = start + count
    return thetas
