# id: own
# belief: the model learns once, and sizes only choose who is asked
# fails: R1, R3
# hint: Your misses at 20 change when the answers of later rows do. Which rows had the model at 20 seen? Where in the
#   loop does it learn?
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
        A = with_ones(X)
        theta = np.linalg.solve(A.T @ A + leash, A.T @ y)
        own.append(miss(theta, X[:n], y[:n]))
        unseen.append(miss(theta, new_X, new_y))
    return np.array(own), np.array(unseen)
