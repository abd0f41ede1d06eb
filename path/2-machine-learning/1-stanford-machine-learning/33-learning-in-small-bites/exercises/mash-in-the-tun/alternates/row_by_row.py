import numpy as np


def learn(X, y, order, size, rate):
    w, b, costs = np.zeros(X.shape[1]), 0.0, []
    slopes, slope, cost, eaten = np.zeros(X.shape[1]), 0.0, 0.0, 0
    for place, row in enumerate(order):
        error = float(X[row] @ w) + b - y[row]
        slopes, slope, cost, eaten = slopes + error * X[row], slope + error, cost + error**2, eaten + 1
        if eaten == size or place == len(order) - 1:
            costs.append(cost / eaten / 2)
            w, b = w - rate * slopes / eaten, b - rate * slope / eaten
            slopes, slope, cost, eaten = np.zeros(X.shape[1]), 0.0, 0.0, 0
    return w, b, costs
