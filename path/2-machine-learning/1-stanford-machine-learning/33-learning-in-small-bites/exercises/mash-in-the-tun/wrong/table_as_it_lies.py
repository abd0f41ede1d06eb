# id: ML159
# belief: the order of the rows does not matter
# fails: R1
# hint: Try the order 1, 0 in place of 0, 1: your walk does not change. Which rows do you pick, those that lie there or those
#   that are named?
import numpy as np


def learn(X, y, order, size, rate):
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for start in range(0, len(order), size):
        bite = np.arange(len(order))[start : start + size]
        error = X[bite] @ w + b - y[bite]
        costs.append((error**2).mean() / 2)

        w, b = w - rate * X[bite].T @ error / len(bite), b - rate * error.mean()
    return w, b, costs
