# id: own
# belief: the column of ones cannot repeat anything
# fails: R3
# hint: A column in which all houses have the same value got through. It is a multiple of the ones.
#   Whose rank do you ask, and which table do you solve?
import numpy as np


def fit(X, y):
    if np.linalg.matrix_rank(X) < X.shape[1] or X.shape[1] >= len(y):
        raise ValueError("columns repeat one another")
    A = np.column_stack([np.ones(len(y)), X])
    theta = np.linalg.solve(A.T @ A, A.T @ y)
    return theta[1:], theta[0]
