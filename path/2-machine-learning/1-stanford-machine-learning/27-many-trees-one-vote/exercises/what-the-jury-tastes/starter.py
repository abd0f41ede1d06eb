import numpy as np


def miss(marks, y):
    """Return the root of the mean square of marks less y."""
    return np.sqrt(np.mean((marks - y) ** 2))


def worth(guess, X, y, orders):
    """Return how much further `guess` misses with each column of X shuffled, shape (n,)."""
    found = np.zeros(X.shape[1])
    for column in range(X.shape[1]):
        for order in orders:
            Z = X
            Z[:, column] = X[order, column]
            found[column] = miss(guess(Z), y)
    return found
