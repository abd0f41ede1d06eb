import numpy as np


def cost_and_slopes(X, y, w, b):
    ones = np.ones((len(y), 1))
    table = np.hstack([ones, X])
    weights = np.concatenate([[b], w])
    error = table @ weights - y
    slopes = np.einsum("ij,i->j", table, error) / len(y)
    return np.dot(error, error) / (2 * len(y)), slopes[1:], slopes[0]
