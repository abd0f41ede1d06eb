# id: ML91
# belief: squares suit promised chances as well as amounts
# fails: R2, R4
# hint: Your slopes carry a factor p times 1 - p: they are those of squared errors. In the slope of the
#   log cost that factor has cancelled. Which difference is left?
import numpy as np


def learn(X, y, rate, steps):
    def chances(w, b):
        return 1 / (1 + np.exp(-(X @ w + b)))

    def cost(p):
        return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())

    w, b = np.zeros(X.shape[1]), 0.0
    costs = [cost(chances(w, b))]
    for _ in range(steps):
        p = chances(w, b)
        push = (p - y) * p * (1 - p)
        w, b = w - rate * X.T @ push / len(y), b - rate * push.mean()
        costs.append(cost(chances(w, b)))
    return w, b, costs
