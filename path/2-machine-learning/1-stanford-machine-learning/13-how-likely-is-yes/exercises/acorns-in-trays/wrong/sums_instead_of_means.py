# id: ML41
# belief: sum or mean makes no difference to the slopes
# fails: R2
# hint: Your steps are as many times too long as there are rows. The cost is a mean over the rows, so
#   its slopes are means as well.
import numpy as np


def learn(X, y, rate, steps):
    def cost(w, b):
        z = X @ w + b
        return float((y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).mean())

    w, b = np.zeros(X.shape[1]), 0.0
    costs = [cost(w, b)]
    for _ in range(steps):
        error = 1 / (1 + np.exp(-(X @ w + b))) - y
        w, b = w - rate * X.T @ error, b - rate * error.sum()
        costs.append(cost(w, b))
    return w, b, costs
