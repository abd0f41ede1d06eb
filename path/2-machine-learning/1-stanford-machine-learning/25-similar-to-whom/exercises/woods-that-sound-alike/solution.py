import numpy as np


def similarities(A, B, sigma):
    """Return the Gaussian similarity of each row of A to each row of B, shape (m, k)."""
    # BEGIN SOLUTION
    # squared distances of all pairs, out of inner products
    squares = (A**2).sum(axis=1)[:, np.newaxis] + (B**2).sum(axis=1)
    gap = squares - 2 * A @ B.T

    # rounding may fall below zero, and then the bell would be above one
    return np.exp(-np.maximum(gap, 0) / (2 * sigma**2))
    # END SOLUTION
