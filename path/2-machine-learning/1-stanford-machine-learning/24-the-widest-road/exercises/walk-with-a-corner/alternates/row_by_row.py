import numpy as np


def measure(X, y, w, b, C):
    cost, slopes, slope_b = float(w @ w) / 2, w.copy(), 0.0
    for row, answer in zip(X, y, strict=True):
        missing = 1 - answer * (float(row @ w) + b)
        if missing > 0:
            cost += C * missing
            slopes -= C * answer * row
            slope_b -= C * answer
    return cost, slopes, slope_b


def learn(X, y, C, rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    cost, slopes, slope_b = measure(X, y, w, b, C)
    costs, lowest, best = [cost], cost, (w, b)
    for k in range(steps):
        step = rate * (k + 1) ** -0.5
        w, b = w - step * slopes, b - step * slope_b
        cost, slopes, slope_b = measure(X, y, w, b, C)
        costs.append(cost)
        if cost < lowest:
            lowest, best = cost, (w, b)
    return best[0], best[1], costs
