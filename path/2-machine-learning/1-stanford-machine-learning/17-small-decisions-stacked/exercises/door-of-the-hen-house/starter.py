import numpy as np


def forward(X, thetas):
    """Return what the last layer says, with one row for each row of X."""
    A = X
    for theta in thetas:
        A = np.column_stack([A, np.ones(len(A))])
        A = A @ theta.T
    return 1 / (1 + np.exp(-A))
