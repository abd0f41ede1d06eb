# id: own
# belief: n steps give n costs
# fails: R3
# hint: You note the cost before each step, so the place where the walk ends has no entry. Three
#   steps touch four places. Where does the last note belong?
import numpy as np


def descend(X, y, rate, steps):
    m, n = X.shape
    w, b, costs = np.zeros(n), 0.0, []
    for _ in range(steps):
        error = X @ w + b - y
        costs.append(float(error @ error) / (2 * m))
        w = w - rate * X.T @ error / m
        b = b - rate * float(error.mean())
    return w, b, costs
