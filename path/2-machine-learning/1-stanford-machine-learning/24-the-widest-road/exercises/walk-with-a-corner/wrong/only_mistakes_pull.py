# id: ML120
# belief: a row on the right side of the line costs nothing
# fails: R2
# hint: Only mistakes pull in your walk, so nobody asks for a road. A row with answer times score 0.3 is
#   right, and still pays 0.7. Where does paying begin?
import numpy as np


def learn(X, y, C, rate, steps):
    def cost():
        return float(w @ w / 2 + C * np.maximum(0, 1 - y * (X @ w + b)).sum())

    w, b = np.zeros(X.shape[1]), 0.0
    costs, best = [cost()], (w, b)
    for k in range(1, steps + 1):
        pulling = np.where(y * (X @ w + b) <= 0, y, 0)
        w, b = w - rate / np.sqrt(k) * (w - C * pulling @ X), b + rate / np.sqrt(k) * C * pulling.sum()
        costs.append(cost())
        if costs[-1] < min(costs[:-1]):
            best = (w, b)
    return *best, costs
