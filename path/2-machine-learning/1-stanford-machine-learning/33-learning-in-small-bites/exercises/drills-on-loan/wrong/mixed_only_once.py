# id: own
# belief: one shuffle is enough for all epochs
# fails: R2
# hint: With two rows there are two orders for each epoch, so two epochs can end in four ways. Yours end in two. When do you
#   deal anew?
import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    rng = np.random.default_rng(seed)
    w, b, averages = np.zeros(X.shape[1]), 0.0, []
    k = 0
    order = rng.permutation(len(y))
    for _ in range(epochs):
        costs = []
        for row in order:
            error = X[row] @ w + b - y[row]
            costs.append(error**2 / 2)
            step = rate / (1 + shrink * k)
            w, b = w - step * error * X[row], b - step * error
            k += 1
        averages.append(np.mean(costs))
    return w, b, averages
