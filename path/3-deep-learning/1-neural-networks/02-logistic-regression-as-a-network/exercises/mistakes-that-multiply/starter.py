import numpy as np


def mistakes(A, Y):
    """Return how many letters are on the wrong side."""
    return int(((A > 0.5) != Y).sum())
