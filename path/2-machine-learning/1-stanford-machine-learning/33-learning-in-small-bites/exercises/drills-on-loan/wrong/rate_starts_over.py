# id: own
# belief: every epoch begins with long steps again
# fails: R3
# hint: One loan and three epochs: all three of your steps have the same rate. Where is the count set to zero, and how
#   often?
import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    rng = np.random.default_rng(seed)
    w, b, averages = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        costs, k = [], 0
        for row in rng.permutation(len(y)):
            error = X[row] @ w + b - y[row]
            costs.append(error**2 / 2)
            step = rate / (1 + shrink * k)
            w, b = w - step * error * X[row], b - step * error
            k += 1
        averages.append(np.mean(costs))
    return w, b, averages
