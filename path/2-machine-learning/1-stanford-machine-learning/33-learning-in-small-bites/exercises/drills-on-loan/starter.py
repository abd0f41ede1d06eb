import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    """Return (w, b, averages) of a walk with single rows."""
    rng = np.random.default_rng(seed)
    w, b, averages = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        costs, k = [], 0
        rng.shuffle(X)
        rng.shuffle(y)
        for row in range(len(y)):
            error = X[row] @ w + b - y[row]
            step = rate / (1 + shrink * k)
            w, b = w - step * error * X[row], b - step * error
            costs.append((X[row] @ w + b - y[row]) ** 2 / 2)
            k += 1
        averages.append(np.mean(costs))
    return w, b, averages
