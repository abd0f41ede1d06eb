# id: own
# belief: how far the shuffled table misses is what the column is worth
# fails: R2, R3
# hint: A column that the forest never looks at gets a large number from you. How far does the forest miss when
#   nothing is shuffled?
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
            found[column] += (miss(guess(Z), y)) / len(orders)
    return found
