import numpy as np


def judge(X, y, models):
    costs = []
    for model in models.T:
        misses = X @ model[1:] + model[0] - y
        costs.append(float(misses @ misses) / (2 * len(y)))
    costs.append(float(((y - y.mean()) ** 2).mean() / 2))
    return np.array(costs), costs.index(min(costs))
