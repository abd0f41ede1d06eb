import numpy as np


def best_weights(X, y):
    """Return the best weights, the start value first."""
    # BEGIN SOLUTION
    ones = np.ones(len(X))
    A = np.column_stack([ones, X])
    square = A.T @ A
    right = A.T @ y
    theta = np.linalg.solve(square, right)
    return theta
    # END SOLUTION
