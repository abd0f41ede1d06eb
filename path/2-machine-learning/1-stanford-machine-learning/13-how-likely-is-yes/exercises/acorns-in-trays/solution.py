import numpy as np


def learn(X, y, rate, steps):
    """Return the weights, the number b, and the log cost before and after every step."""

    # BEGIN SOLUTION
    def log_cost():
        p = 1 / (1 + np.exp(-(X @ w + b)))
        return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())

    w, b = np.zeros(X.shape[1]), 0.0
    costs = [log_cost()]
    for _ in range(steps):
        # chance minus truth
        error = 1 / (1 + np.exp(-(X @ w + b))) - y
        w, b = w - rate * X.T @ error / len(y), b - rate * error.mean()
        costs.append(log_cost())
    return w, b, costs
    # END SOLUTION
