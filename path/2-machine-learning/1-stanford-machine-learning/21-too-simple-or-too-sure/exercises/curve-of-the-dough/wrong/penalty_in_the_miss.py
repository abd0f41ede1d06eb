# id: ML104
# belief: the cost with its penalty is the error to draw
# fails: R5
# hint: With a strong penalty both your curves lie above the library's, by what the weights cost. The penalty helps to
#   find the weights. Does a dough rise later because of it?
import numpy as np


def with_ones(table):
    return np.column_stack([np.ones(len(table)), table])


def miss(theta, table, truth, lam):
    errors = ((with_ones(table) @ theta - truth) ** 2).sum()
    return np.sqrt((errors + lam * (theta[1:] ** 2).sum()) / len(truth))


def learning_curve(X, y, new_X, new_y, sizes, lam):
    leash = lam * np.eye(X.shape[1] + 1)
    leash[0, 0] = 0
    own, unseen = [], []
    for n in sizes:
        A = with_ones(X[:n])
        theta = np.linalg.solve(A.T @ A + leash, A.T @ y[:n])
        own.append(miss(theta, X[:n], y[:n], lam))
        unseen.append(miss(theta, new_X, new_y, lam))
    return np.array(own), np.array(unseen)
