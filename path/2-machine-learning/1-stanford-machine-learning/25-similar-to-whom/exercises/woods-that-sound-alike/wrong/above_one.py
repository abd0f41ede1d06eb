# id: PY26
# belief: a calculation that gives zero on paper gives zero on a computer
# fails: R2
# hint: Two equal slabs with large numbers come out above 1. Print the smallest of your squared distances.
#   What does rounding do to a difference of large numbers?
import numpy as np


def similarities(A, B, sigma):
    squares = (A**2).sum(axis=1)[:, np.newaxis] + (B**2).sum(axis=1)
    gap = squares - 2 * A @ B.T
    return np.exp(-gap / (2 * sigma**2))
