# id: ML35
# belief: a walk gets better with every step, so the last place is the best one
# fails: R3
# hint: You return the place where the walk ends. Look at your costs: which of them is the lowest, and is it
#   the last?
import numpy as np


def learn(X, y, C, rate, steps):
    def cost():
        return float(w @ w / 2 + C * np.maximum(0, 1 - y * (X @ w + b)).sum())

    w, b = np.zeros(X.shape[1]), 0.0
    costs, best = [cost()], (w, b)
    for k in range(1, steps + 1):
        pulling = np.where(y * (X @ w + b) < 1, y, 0)
        w, b = w - rate / np.sqrt(k) * (w - C * pulling @ X), b + rate / np.sqrt(k) * C * pulling.sum()
        costs.append(cost())
    return w, b, costs
