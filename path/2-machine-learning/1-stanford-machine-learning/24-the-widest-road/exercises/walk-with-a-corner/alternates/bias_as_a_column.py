import numpy as np


def learn(X, y, C, rate, steps):
    table = np.hstack([X, np.ones((len(X), 1))])
    theta = np.zeros(table.shape[1])
    costs, places = [], []
    for k in range(1, steps + 2):
        missing = 1 - y * (table @ theta)
        costs.append(C * float(missing[missing > 0].sum()) + float((theta[:-1] ** 2).sum()) / 2)
        places.append(theta)
        weights = np.append(theta[:-1], 0.0)
        slopes = weights - C * (table[missing > 0].T @ y[missing > 0])
        theta = theta - rate / np.sqrt(k) * slopes
    best = places[int(np.argmin(costs))]
    return best[:-1], best[-1], costs
