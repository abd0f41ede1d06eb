# id: own
# belief: once the columns are scaled, the loop is fine
# fails: R1, R3
# hint: The columns are scaled now, and the costs still grow. Compare the two lines that move
#   something, sign by sign. One of them walks uphill.
import numpy as np


def train(X, y, new_X):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    Z = (X - mean) / spread
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for _ in range(400):
        error = Z @ w + b - y
        costs.append(float((error**2).mean() / 2))
        w = w - 0.3 * Z.T @ error / len(y)
        b = b + 0.3 * error.mean()
    return (new_X - mean) / spread @ w + b, costs
