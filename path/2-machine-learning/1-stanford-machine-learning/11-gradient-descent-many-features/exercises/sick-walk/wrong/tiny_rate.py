# id: ML44
# belief: an exploding cost only needs a smaller rate
# fails: R3
# hint: It no longer explodes, but after 400 steps it is far from the bottom. A rate that is short
#   enough for the steepest column is much too short for the others. What makes the columns alike?
import numpy as np


def train(X, y, new_X):
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    rate = 0.3 / (X**2).mean(axis=0).sum()
    for _ in range(400):
        error = X @ w + b - y
        costs.append(float((error**2).mean() / 2))
        w = w - rate * X.T @ error / len(y)
        b = b - rate * error.mean()
    return new_X @ w + b, costs
