import numpy as np


def value_houses(X, y, new_X):
    def with_ones(rows):
        return np.hstack([np.ones((len(rows), 1)), rows])

    return with_ones(new_X) @ (np.linalg.pinv(with_ones(X)) @ y)
