import numpy as np


def descend(X, y, rate, steps):
    """Return weights with shape (n,), the bias, and the costs: steps + 1 of them."""
    # BEGIN SOLUTION
    m, n = X.shape
    w, b = np.zeros(n), 0.0
    error = X @ w + b - y
    costs = [float(error @ error) / (2 * m)]
    for _ in range(steps):
        # both slopes come from the same errors, before anything moves
        w = w - rate * X.T @ error / m
        b = b - rate * float(error.mean())
        error = X @ w + b - y
        costs.append(float(error @ error) / (2 * m))
    return w, b, costs
    # END SOLUTION
