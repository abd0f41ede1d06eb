import numpy as np


def gradients(X, Y, w, b):
    """Return the slopes of the mean logistic loss: dw with the shape of w, and the number db."""
    # BEGIN SOLUTION
    A = 1 / (1 + np.exp(-(w.T @ X + b)))  # (1, m)
    dZ = A - Y  # (1, m)
    return X @ dZ.T / dZ.size, float(dZ.mean())
    # END SOLUTION
