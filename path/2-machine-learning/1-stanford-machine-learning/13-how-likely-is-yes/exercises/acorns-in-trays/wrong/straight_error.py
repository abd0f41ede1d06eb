# id: ML90
# belief: the straight score is already a chance
# fails: R2, R4
# hint: In your step the straight score is compared with 0 and 1. A score of 7 is no error of 6. What
#   has to happen to a score before it is compared?
import numpy as np


def learn(X, y, rate, steps):
    def cost(w, b):
        z = X @ w + b
        return float((y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).mean())

    w, b = np.zeros(X.shape[1]), 0.0
    costs = [cost(w, b)]
    for _ in range(steps):
        error = X @ w + b - y
        w, b = w - rate * X.T @ error / len(y), b - rate * error.mean()
        costs.append(cost(w, b))
    return w, b, costs
