import numpy as np


def learning_curve(X, y, new_X, new_y, sizes, lam):
    """Return (own, unseen): for each size, the miss on the rows learned from, and on all new rows."""

    # BEGIN SOLUTION
    def with_ones(table):
        return np.column_stack([np.ones(len(table)), table])

    def miss(theta, table, truth):
        return np.sqrt(((with_ones(table) @ theta - truth) ** 2).mean())

    leash = lam * np.eye(X.shape[1] + 1)
    leash[0, 0] = 0
    own, unseen = [], []
    for n in sizes:
        # the first n rows are all that it knows
        A = with_ones(X[:n])
        theta = np.linalg.solve(A.T @ A + leash, A.T @ y[:n])
        own.append(miss(theta, X[:n], y[:n]))
        unseen.append(miss(theta, new_X, new_y))
    return np.array(own), np.array(unseen)
    # END SOLUTION
