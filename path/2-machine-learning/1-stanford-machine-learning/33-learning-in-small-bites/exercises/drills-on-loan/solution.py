import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    """Return (w, b, averages) of a walk with single rows."""
    rng = np.random.default_rng(seed)
    w, b, averages = np.zeros(X.shape[1]), 0.0, []
    # one count for all epochs
    k = 0
    for _ in range(epochs):
        costs = []
        # one order for rows and answers
        for row in rng.permutation(len(y)):
            error = X[row] @ w + b - y[row]
            # noted while the row is unseen
            costs.append(error**2 / 2)
            step = rate / (1 + shrink * k)
            w, b = w - step * error * X[row], b - step * error
            k += 1
        averages.append(np.mean(costs))
    return w, b, averages
