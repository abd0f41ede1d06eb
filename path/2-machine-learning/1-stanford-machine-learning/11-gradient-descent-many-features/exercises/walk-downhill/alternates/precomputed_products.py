import numpy as np


def descend(X, y, rate, steps):
    m, n = X.shape
    gram, target, sums = X.T @ X / m, X.T @ y / m, X.mean(axis=0)
    w, b, costs = np.zeros(n), 0.0, []
    for step in range(steps + 1):
        costs.append(float(np.sum((X @ w + b - y) ** 2)) / (2 * m))
        if step < steps:
            dw = gram @ w + sums * b - target
            db = float(sums @ w + b - y.mean())
            w, b = w - rate * dw, b - rate * db
    return w, b, costs
