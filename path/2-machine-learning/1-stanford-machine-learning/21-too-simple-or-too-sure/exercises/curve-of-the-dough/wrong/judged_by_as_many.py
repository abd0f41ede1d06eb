# id: own
# belief: a point of the curve is judged by as many new rows as it has own ones
# fails: R4
# hint: At nine known doughs only nine of your new ones have a say, so the points of the curve cannot be compared.
#   Who judges at every size?
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
        own.append(miss(theta, X[:n], y[:n]))
        unseen.append(miss(theta, new_X[:n], new_y[:n]))
    return np.array(own), np.array(unseen)
