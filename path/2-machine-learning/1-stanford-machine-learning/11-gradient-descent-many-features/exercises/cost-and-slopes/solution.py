import numpy as np


def cost_and_slopes(X, y, w, b):
    """Return the cost, the slopes for w with shape (n,), and the slope for b."""
    # BEGIN SOLUTION
    m = len(y)
    error = X @ w + b - y  # (m,)
    cost = (error @ error) / (2 * m)
    return cost, X.T @ error / m, error.mean()
    # END SOLUTION
