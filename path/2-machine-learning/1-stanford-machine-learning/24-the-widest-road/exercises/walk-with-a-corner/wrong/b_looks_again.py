# id: ML80
# belief: the slope of b may be measured after the weights have moved
# fails: R2
# hint: Your weights have moved already when you ask who pulls at b. Measure all slopes in one place, and
#   then move everything. What has to be kept for that?
import numpy as np


def learn(X, y, C, rate, steps):
    def cost():
        return float(w @ w / 2 + C * np.maximum(0, 1 - y * (X @ w + b)).sum())

    w, b = np.zeros(X.shape[1]), 0.0
    costs, best = [cost()], (w, b)
    for k in range(1, steps + 1):
        pulling = np.where(y * (X @ w + b) < 1, y, 0)
        w = w - rate / np.sqrt(k) * (w - C * pulling @ X)
        pulling = np.where(y * (X @ w + b) < 1, y, 0)
        b = b + rate / np.sqrt(k) * C * pulling.sum()
        costs.append(cost())
        if costs[-1] < min(costs[:-1]):
            best = (w, b)
    return *best, costs
