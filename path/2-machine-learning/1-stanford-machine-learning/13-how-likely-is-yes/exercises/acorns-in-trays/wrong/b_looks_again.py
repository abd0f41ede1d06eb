# id: own
# belief: b may be measured after the weights have moved
# fails: R2
# hint: Your b steps from another place than your weights: the error was measured anew in between.
#   Measure once, then move both.
import numpy as np


def learn(X, y, rate, steps):
    def chances(w, b):
        return 1 / (1 + np.exp(-(X @ w + b)))

    def cost(p):
        return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())

    w, b = np.zeros(X.shape[1]), 0.0
    costs = [cost(chances(w, b))]
    for _ in range(steps):
        w = w - rate * X.T @ (chances(w, b) - y) / len(y)
        b = b - rate * (chances(w, b) - y).mean()
        costs.append(cost(chances(w, b)))
    return w, b, costs
