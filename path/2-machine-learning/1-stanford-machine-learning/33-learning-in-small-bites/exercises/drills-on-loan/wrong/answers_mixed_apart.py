# id: own
# belief: rows and answers may be shuffled one after the other
# fails: R1, R5
# hint: Rows that lie exactly on a plane, and your walk does not find it. You mix twice. Whose days does the first row
#   get after that?
import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    rng = np.random.default_rng(seed)
    w, b, averages = np.zeros(X.shape[1]), 0.0, []
    k = 0
    for _ in range(epochs):
        costs = []
        table, days = rng.permutation(X), rng.permutation(y)
        for row in range(len(days)):
            error = table[row] @ w + b - days[row]
            costs.append(error**2 / 2)
            step = rate / (1 + shrink * k)
            w, b = w - step * error * table[row], b - step * error
            k += 1
        averages.append(np.mean(costs))
    return w, b, averages
