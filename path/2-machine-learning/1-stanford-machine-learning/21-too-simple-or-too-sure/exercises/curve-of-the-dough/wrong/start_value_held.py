# id: ML88
# belief: the start value has to be held down like every other weight
# fails: R2
# hint: With a huge penalty you promise zero hours for every dough. What would be the best promise when all columns are
#   silent? Which number on the diagonal forbids it?
import numpy as np


def with_ones(table):
    return np.column_stack([np.ones(len(table)), table])


def miss(theta, table, truth):
    return np.sqrt(((with_ones(table) @ theta - truth) ** 2).mean())


def learning_curve(X, y, new_X, new_y, sizes, lam):
    leash = lam * np.eye(X.shape[1] + 1)
    own, unseen = [], []
    for n in sizes:
        A = with_ones(X[:n])
        theta = np.linalg.solve(A.T @ A + leash, A.T @ y[:n])
        own.append(miss(theta, X[:n], y[:n]))
        unseen.append(miss(theta, new_X, new_y))
    return np.array(own), np.array(unseen)
