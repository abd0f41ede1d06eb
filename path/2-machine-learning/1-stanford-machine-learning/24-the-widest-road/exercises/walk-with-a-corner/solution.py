import numpy as np


def learn(X, y, C, rate, steps):
    """Return the best weights and b of a walk down the hinge cost, and all its costs."""

    # BEGIN SOLUTION
    def cost():
        return float(w @ w / 2 + C * np.maximum(0, 1 - y * (X @ w + b)).sum())

    w, b = np.zeros(X.shape[1]), 0.0
    costs, best = [cost()], (w, b)
    for k in range(1, steps + 1):
        # only rows on the road or on the wrong side pull
        pulling = np.where(y * (X @ w + b) < 1, y, 0)
        w, b = w - rate / np.sqrt(k) * (w - C * pulling @ X), b + rate / np.sqrt(k) * C * pulling.sum()

        # corners: a step may lead up, so the best place is kept
        costs.append(cost())
        if costs[-1] < min(costs[:-1]):
            best = (w, b)
    return *best, costs
    # END SOLUTION
