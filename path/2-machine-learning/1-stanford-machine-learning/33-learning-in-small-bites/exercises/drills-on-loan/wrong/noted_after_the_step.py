# id: ML22
# belief: a cost may be measured on rows that have taught already
# fails: R4
# hint: With a single loan your first average should be the cost of knowing nothing, and it is lower. When does the row
#   have its say, and when do you ask it?
import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    rng = np.random.default_rng(seed)
    w, b, averages = np.zeros(X.shape[1]), 0.0, []
    k = 0
    for _ in range(epochs):
        costs = []
        for row in rng.permutation(len(y)):
            error = X[row] @ w + b - y[row]
            step = rate / (1 + shrink * k)
            w, b = w - step * error * X[row], b - step * error
            k += 1
            costs.append((X[row] @ w + b - y[row]) ** 2 / 2)
        averages.append(np.mean(costs))
    return w, b, averages
