import numpy as np


def fit(X, y):
    """Return (w, b), the best weights and start value; ValueError if columns repeat."""
    # BEGIN SOLUTION
    A = np.column_stack([np.ones(len(y)), X])

    # one best list only if every column says something of its own
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError("columns repeat one another")

    theta = np.linalg.solve(A.T @ A, A.T @ y)
    return theta[1:], theta[0]
    # END SOLUTION
