# id: ML80
# belief: the slope of b may be measured after the weights have moved
# fails: R2
# hint: Your weights have moved already when the start value asks for its errors. Which errors should both of them
#   use?
import numpy as np


def learn(X, y, order, size, rate):
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for start in range(0, len(order), size):
        bite = order[start : start + size]
        error = X[bite] @ w + b - y[bite]
        costs.append((error**2).mean() / 2)

        w = w - rate * X[bite].T @ error / len(bite)
        b = b - rate * (X[bite] @ w + b - y[bite]).mean()
    return w, b, costs
