# id: ML121
# belief: every row pulls at the line, far ones as well
# fails: R2
# hint: In your steps all rows pull, also those far beyond their edge. They pay nothing. What would they
#   gain if the line moved?
import numpy as np


def learn(X, y, C, rate, steps):
    def cost():
        return float(w @ w / 2 + C * np.maximum(0, 1 - y * (X @ w + b)).sum())

    w, b = np.zeros(X.shape[1]), 0.0
    costs, best = [cost()], (w, b)
    for k in range(1, steps + 1):
        w, b = w - rate / np.sqrt(k) * (w - C * y @ X), b + rate / np.sqrt(k) * C * y.sum()
        costs.append(cost())
        if costs[-1] < min(costs[:-1]):
            best = (w, b)
    return *best, costs
