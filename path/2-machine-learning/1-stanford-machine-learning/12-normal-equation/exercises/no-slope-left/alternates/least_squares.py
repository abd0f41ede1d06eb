import numpy as np


def fit(X, y):
    table = np.hstack([X, np.ones((len(X), 1))])
    weights, _, rank, _ = np.linalg.lstsq(table, y, rcond=None)
    count = X.shape[1]
    if rank == count + 1:
        return weights[:count], float(weights[count])
    raise ValueError("columns repeat")
