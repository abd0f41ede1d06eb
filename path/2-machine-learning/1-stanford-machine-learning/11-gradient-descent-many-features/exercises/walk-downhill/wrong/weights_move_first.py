# id: own
# belief: the slope for b may be measured after w has moved
# fails: R2
# hint: You measure the errors again after the weights moved, and take the slope for b from there.
#   Both slopes belong to the spot where the step began. What must be known before anything moves?
import numpy as np


def descend(X, y, rate, steps):
    m, n = X.shape
    w, b = np.zeros(n), 0.0
    costs = [float(((X @ w + b - y) ** 2).sum() / (2 * m))]
    for _ in range(steps):
        w = w - rate * X.T @ (X @ w + b - y) / m
        b = b - rate * float((X @ w + b - y).mean())
        costs.append(float(((X @ w + b - y) ** 2).sum() / (2 * m)))
    return w, b, costs
