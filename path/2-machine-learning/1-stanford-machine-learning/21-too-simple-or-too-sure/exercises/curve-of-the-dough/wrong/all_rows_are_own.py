# id: ML103
# belief: the error on own rows is measured on all rows at hand
# fails: R1, R3
# hint: Your own miss at few rows is large, and it falls. Five rows and five weights: which rows should be met to the
#   second there? Which ones had it seen by then?
import numpy as np


def with_ones(table):
    return np.column_stack([np.ones(len(table)), table])


def miss(theta, table, truth):
    return np.sqrt(((with_ones(table) @ theta - truth) ** 2).mean())


def learning_curve(X, y, new_X, new_y, sizes, lam):
    leash = lam * np.eye(X.shape[1] + 1)
    leash[0, 0] = 0
    own, unseen = [], []
    for n in sizes:
        A = with_ones(X[:n])
        theta = np.linalg.solve(A.T @ A + leash, A.T @ y[:n])
        own.append(miss(theta, X, y))
        unseen.append(miss(theta, new_X, new_y))
    return np.array(own), np.array(unseen)
