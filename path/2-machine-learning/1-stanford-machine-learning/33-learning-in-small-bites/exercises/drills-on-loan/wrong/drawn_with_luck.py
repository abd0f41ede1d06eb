# id: own
# belief: drawing as many rows as there are takes each of them once
# fails: R1
# hint: Standing still, your averages differ from epoch to epoch. You draw each row anew from all: some come twice. Which
#   ones do not come?
import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    rng = np.random.default_rng(seed)
    w, b, averages = np.zeros(X.shape[1]), 0.0, []
    k = 0
    for _ in range(epochs):
        costs = []
        for row in rng.integers(0, len(y), len(y)):
            error = X[row] @ w + b - y[row]
            costs.append(error**2 / 2)
            step = rate / (1 + shrink * k)
            w, b = w - step * error * X[row], b - step * error
            k += 1
        averages.append(np.mean(costs))
    return w, b, averages
