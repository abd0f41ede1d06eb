# id: ML22
# belief: a cost may be measured on rows that have taught already
# fails: R3
# hint: Your costs are too kind: each bite is asked when it has had its say. When is a bite still unseen?
import numpy as np


def learn(X, y, order, size, rate):
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for start in range(0, len(order), size):
        bite = order[start : start + size]
        error = X[bite] @ w + b - y[bite]

        w, b = w - rate * X[bite].T @ error / len(bite), b - rate * error.mean()
        costs.append(((X[bite] @ w + b - y[bite]) ** 2).mean() / 2)
    return w, b, costs
