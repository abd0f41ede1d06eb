# id: ML07
# belief: a second name for a table is a copy of it
# fails: R1, R4
# hint: You compare with the plain table now, and take a mean. But after your report X itself is shuffled, column
#   by column. What is `Z` a name for?
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
            Z = X
            Z[:, column] = X[order, column]
            found[column] += (miss(guess(Z), y) - plain) / len(orders)
    return found
