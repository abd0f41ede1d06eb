import numpy as np


def forward(X, w, b):
    """Return the probability of yes for each column of X, shape (1, m)."""
    # BEGIN SOLUTION
    z = w.T @ X + b  # (1, m)
    # far on the left exp would overflow; at -500 the sigmoid is 0 to more digits than a float can show
    return 1 / (1 + np.exp(-np.maximum(z, -500)))
    # END SOLUTION
