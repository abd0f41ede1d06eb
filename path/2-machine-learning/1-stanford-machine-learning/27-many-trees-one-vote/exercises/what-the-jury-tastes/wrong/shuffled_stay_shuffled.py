# id: own
# belief: one fresh copy at the start is enough for all columns
# fails: R1
# hint: X is safe now. But when the last column's turn comes, all the others are shuffled as well. Which table
#   should each column begin with?
import numpy as np


def miss(marks, y):
    """Return the root of the mean square of marks less y."""
    return np.sqrt(np.mean((marks - y) ** 2))


def worth(guess, X, y, orders):
    """Return how much further `guess` misses with each column of X shuffled, shape (n,)."""
    plain = miss(guess(X.copy()), y)
    Z = X.copy()
    found = np.zeros(X.shape[1])
    for column in range(X.shape[1]):
        for order in orders:
            Z[:, column] = X[order, column]
            found[column] += (miss(guess(Z), y) - plain) / len(orders)
    return found
