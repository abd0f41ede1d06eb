import numpy as np


def hold(X, y, lam):
    """Return (w, b): weights with shape (n,) that pay lam for their squares, and a free start value."""
    # BEGIN SOLUTION
    A = np.column_stack([np.ones(len(y)), X])

    # everybody pays but the start value
    L = np.eye(A.shape[1])
    L[0, 0] = 0

    theta = np.linalg.solve(A.T @ A + lam * L, A.T @ y)
    return theta[1:], theta[0]
    # END SOLUTION
