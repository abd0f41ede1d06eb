import numpy as np


def cost_and_slopes(X, y, w, b, C):
    """Return the cost of a road, the slopes of the weights with shape (n,), and the slope of b."""
    # BEGIN SOLUTION
    safe = y * (X @ w + b)
    cost = C * np.maximum(0, 1 - safe).sum() + w @ w / 2

    # only rows that pay have a say; each wants its score to move towards its answer
    pulling = np.where(safe < 1, y, 0)
    return float(cost), w - C * pulling @ X, float(-C * pulling.sum())
    # END SOLUTION
