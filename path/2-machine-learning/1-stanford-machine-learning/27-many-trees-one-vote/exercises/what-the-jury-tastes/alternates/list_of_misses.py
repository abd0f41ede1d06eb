import numpy as np


def worth(guess, X, y, orders):
    def shuffled(column, order):
        return np.hstack([X[:, :column], X[order, column : column + 1], X[:, column + 1 :]])

    def far(table):
        return float(np.linalg.norm(guess(table) - y)) / len(y) ** 0.5

    before = far(np.array(X))
    return np.array([np.mean([far(shuffled(column, order)) for order in orders]) - before for column in range(X.shape[1])])
