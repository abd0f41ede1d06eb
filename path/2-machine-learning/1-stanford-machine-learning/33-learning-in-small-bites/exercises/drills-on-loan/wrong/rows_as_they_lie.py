# id: ML159
# belief: the order of the rows does not matter
# fails: R2
# hint: Your seed changes nothing: each epoch goes through the table from top to bottom. What would a table do that is
#   sorted by days?
import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    rng = np.random.default_rng(seed)
    w, b, averages = np.zeros(X.shape[1]), 0.0, []
    k = 0
    for _ in range(epochs):
        costs = []
        for row in range(len(y)):
            error = X[row] @ w + b - y[row]
            costs.append(error**2 / 2)
            step = rate / (1 + shrink * k)
            w, b = w - step * error * X[row], b - step * error
            k += 1
        averages.append(np.mean(costs))
    return w, b, averages
