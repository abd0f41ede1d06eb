# id: own
# belief: the bell takes the distance
# fails: R1
# hint: At two sigma your similarity is not yet small. What does the bell take: the distance, or the
#   distance squared?
import numpy as np


def similarities(A, B, sigma):
    squares = (A**2).sum(axis=1)[:, np.newaxis] + (B**2).sum(axis=1)
    gap = np.sqrt(np.maximum(squares - 2 * A @ B.T, 0))
    return np.exp(-gap / (2 * sigma**2))
