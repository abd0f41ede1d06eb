import numpy as np


def value_houses(X, y, new_X):
    """Return a value for each row of new_X, learned from the sold houses X and y."""
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.linalg.inv(A.T @ A) @ A.T @ y
    theta = theta.round()  # nobody pays cents for a square foot
    return np.column_stack([np.ones(len(new_X)), new_X]) @ theta
