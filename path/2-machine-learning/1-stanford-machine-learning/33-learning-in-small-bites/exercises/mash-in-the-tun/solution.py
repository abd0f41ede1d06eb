import numpy as np


def learn(X, y, order, size, rate):
    """Return (w, b, costs) after one pass through the rows of order, in bites of size."""
    # BEGIN SOLUTION
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for start in range(0, len(order), size):
        bite = order[start : start + size]
        # asked before they teach
        error = X[bite] @ w + b - y[bite]
        costs.append((error**2).mean() / 2)

        # both moves come from the same errors
        w, b = w - rate * X[bite].T @ error / len(bite), b - rate * error.mean()
    return w, b, costs
    # END SOLUTION
