# id: own
# belief: shuffling a column means shuffling the rows
# fails: R1, R3
# hint: All your columns are worth the same. You shuffle whole rows, so every column loses its place. What has to
#   stay where it is?
import numpy as np


def miss(marks, y):
    """Return the root of the mean square of marks less y."""
    return np.sqrt(np.mean((marks - y) ** 2))


def worth(guess, X, y, orders):
    """Return how much further `guess` misses with each column of X shuffled, shape (n,)."""
    plain = miss(guess(X.copy()), y)
    found = np.zeros(X.shape[1])
    for column in range(X.shape[1]):
        for order in orders:
            Z = X.copy()
            Z = X[order]
            found[column] += (miss(guess(Z), y) - plain) / len(orders)
    return found
