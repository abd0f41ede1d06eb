import numpy as np


def sort_bells(X, starts):
    """Return groups, centres and cost of the cheapest walk from the given starts."""
    # BEGIN SOLUTION
    return min((walk(X, start) for start in starts), key=lambda each: each[2])


def walk(X, centres):
    """Return groups, centres and cost of one walk."""
    group = None
    while True:
        apart = ((X[:, None] - centres) ** 2).sum(axis=2)
        now, paid = apart.argmin(axis=1), apart.min(axis=1)
        if group is not None and (now == group).all():
            return group, centres, float(paid.mean())

        # new centres: the mean of the rows, or the row that is worst off
        group, centres = now, np.array(centres, dtype=float)
        for k in range(len(centres)):
            if (group == k).any():
                centres[k] = X[group == k].mean(axis=0)
            else:
                centres[k] = X[paid.argmax()]
                paid[paid.argmax()] = -1
    # END SOLUTION
