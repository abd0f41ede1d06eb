import numpy as np


def mistakes(A, Y):
    """Return how many letters are on the wrong side."""
    called, labels = np.ravel(A) > 0.5, np.ravel(Y)
    if len(called) != len(labels):
        raise ValueError(f"{len(called)} probabilities, but {len(labels)} labels")
    return int((called != labels).sum())
