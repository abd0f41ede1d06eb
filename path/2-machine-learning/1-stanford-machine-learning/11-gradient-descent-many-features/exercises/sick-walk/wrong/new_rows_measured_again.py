# id: ML12
# belief: new rows are scaled by their own mean and spread
# fails: R2
# hint: The walk is cured. But a guess changes with the company a row is in, and a row alone is
#   always average. Whose mean and spread should scale the new rows?
import numpy as np


def train(X, y, new_X):
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for _ in range(400):
        error = Z @ w + b - y
        costs.append(float((error**2).mean() / 2))
        w = w - 0.3 * Z.T @ error / len(y)
        b = b - 0.3 * error.mean()
    spread = new_X.std(axis=0)
    return (new_X - new_X.mean(axis=0)) / np.where(spread == 0, 1, spread) @ w + b, costs
