# id: own
# belief: a loop that sets a value gathers all of them
# fails: R2
# hint: With one line of orders your numbers are right. With two, the first line's result is gone. Where should
#   it have gone?
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
            Z[:, column] = X[order, column]
            found[column] = miss(guess(Z), y) - plain
    return found
