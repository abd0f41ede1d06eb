# id: own
# belief: a mean of squares is as good a miss as its root
# fails: R2
# hint: Your numbers are in squared marks: a column that moves all marks by 3 is worth 9. Which function at the top
#   of the file is there for that?
import numpy as np


def miss(marks, y):
    """Return the root of the mean square of marks less y."""
    return np.mean((marks - y) ** 2)


def worth(guess, X, y, orders):
    """Return how much further `guess` misses with each column of X shuffled, shape (n,)."""
    plain = miss(guess(X.copy()), y)
    found = np.zeros(X.shape[1])
    for column in range(X.shape[1]):
        for order in orders:
            Z = X.copy()
            Z[:, column] = X[order, column]
            found[column] += (miss(guess(Z), y) - plain) / len(orders)
    return found
