# id: ML156
# belief: a bite of more rows goes further
# fails: R2
# hint: Give every row twice, in bites twice as large: your walk steps twice as far. The rows say where to go. Who
#   says how far?
import numpy as np


def learn(X, y, order, size, rate):
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    for start in range(0, len(order), size):
        bite = order[start : start + size]
        error = X[bite] @ w + b - y[bite]
        costs.append((error**2).mean() / 2)

        w, b = w - rate * X[bite].T @ error , b - rate * error.sum()
    return w, b, costs
