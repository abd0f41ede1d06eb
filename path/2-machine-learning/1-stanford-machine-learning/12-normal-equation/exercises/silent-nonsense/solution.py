import numpy as np


def value_houses(X, y, new_X):
    """Return a value for each row of new_X, learned from the sold houses X and y."""
    # BEGIN SOLUTION
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.linalg.lstsq(A, y)[0]
    return np.column_stack([np.ones(len(new_X)), new_X]) @ theta
    # END SOLUTION
