# id: own
# belief: all steps may have the same length, as with a smooth cost
# fails: R2
# hint: Your steps stay as long as the first one, and the walk jumps back and forth over the corners. By
#   what does the second rule divide the rate?
import numpy as np


def learn(X, y, C, rate, steps):
    def cost():
        return float(w @ w / 2 + C * np.maximum(0, 1 - y * (X @ w + b)).sum())

    w, b = np.zeros(X.shape[1]), 0.0
    costs, best = [cost()], (w, b)
    for _ in range(steps):
        pulling = np.where(y * (X @ w + b) < 1, y, 0)
        w, b = w - rate * (w - C * pulling @ X), b + rate * C * pulling.sum()
        costs.append(cost())
        if costs[-1] < min(costs[:-1]):
            best = (w, b)
    return *best, costs
