# id: own
# belief: a step goes along the slope
# fails: R2
# hint: Your costs rise from the first step on, at any rate. The slope points uphill. Which sign
#   takes you down?
import numpy as np


def descend(X, y, rate, steps):
    m, n = X.shape
    w, b = np.zeros(n), 0.0
    error = X @ w + b - y
    costs = [float(error @ error) / (2 * m)]
    for _ in range(steps):
        w = w + rate * X.T @ error / m
        b = b + rate * float(error.mean())
        error = X @ w + b - y
        costs.append(float(error @ error) / (2 * m))
    return w, b, costs
