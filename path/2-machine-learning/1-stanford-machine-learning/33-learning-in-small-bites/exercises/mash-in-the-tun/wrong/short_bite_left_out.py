# id: own
# belief: only full bites count
# fails: R1
# hint: Eleven rows in bites of ten give you one cost. Where does the eleventh row go?
import numpy as np


def learn(X, y, order, size, rate):
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for start in range(0, len(order) - size + 1, size):
        bite = order[start : start + size]
        error = X[bite] @ w + b - y[bite]
        costs.append((error**2).mean() / 2)

        w, b = w - rate * X[bite].T @ error / len(bite), b - rate * error.mean()
    return w, b, costs
