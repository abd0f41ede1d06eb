import numpy as np


def train(X, y, new_X):
    """Learn from X and y; return guesses for new_X, and the costs of 400 steps."""
    mean, spread = X.mean(axis=0), X.std(axis=0)
    Z = (X - mean) / spread
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for _ in range(400):
        error = Z @ w + b - y
        costs.append(float((error**2).mean() / 2))
        w = w - 0.3 * Z.T @ error / len(y)
        b = b - 0.3 * error.mean()
    return (new_X - mean) / spread @ w + b, costs
