# id: ML52
# belief: scaling is a trick of training; new rows need none
# fails: R2, R3
# hint: Your weights were learned for scaled columns, and then they meet raw ones. The guesses are
#   off by hundreds of spreads. What has to happen to every row, before it meets the weights?
import numpy as np


def train(X, y, new_X):
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for _ in range(400):
        error = Z @ w + b - y
        costs.append(float((error**2).mean() / 2))
        w = w - 0.3 * Z.T @ error / len(y)
        b = b - 0.3 * error.mean()
    return new_X @ w + b, costs
