import numpy as np


def chances(X, w, b):
    return 1 / (1 + np.exp(-(X.dot(w) + b)))


def price(p, y):
    given = np.where(y == 1, p, 1 - p)
    return -np.mean(np.log(given))


def learn(X, y, rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    costs = [price(chances(X, w, b), y)]
    while len(costs) <= steps:
        miss = chances(X, w, b) - y
        slopes = np.mean(X * miss[:, None], axis=0)
        w = w - rate * slopes
        b = b - rate * np.mean(miss)
        costs.append(price(chances(X, w, b), y))
    return w, b, costs
