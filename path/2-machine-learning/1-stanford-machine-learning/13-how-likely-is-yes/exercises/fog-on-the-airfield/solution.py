import numpy as np


def chances(X, w, b):
    """Return the chance for each row of X, shape (m,)."""
    # BEGIN SOLUTION
    scores = X @ w + b
    return 1 / (1 + np.exp(-scores))
    # END SOLUTION


def score_for(chance):
    """Return the score that belongs to this chance."""
    # BEGIN SOLUTION
    return np.log(chance / (1 - chance))
    # END SOLUTION
