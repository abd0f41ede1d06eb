# id: ML41
# belief: sum or mean of the slopes is only a matter of taste
# fails: R2
# hint: Your step is as many times too long as there are rows. The cost is shared among 2 * m; its
#   slopes are shared among the rows as well.
import numpy as np


def descend(X, y, rate, steps):
    m, n = X.shape
    w, b = np.zeros(n), 0.0
    error = X @ w + b - y
    costs = [float(error @ error) / (2 * m)]
    for _ in range(steps):
        w = w - rate * X.T @ error
        b = b - rate * float(error.sum())
        error = X @ w + b - y
        costs.append(float(error @ error) / (2 * m))
    return w, b, costs
