import numpy as np


def walk(X, start, steps):
    """Return the direction after `steps` steps, the variances on the way, and what is left of the table."""
    # BEGIN SOLUTION
    Z = X - X.mean(axis=0)
    v = start / np.linalg.norm(start)
    variances = [float(((Z @ v) ** 2).mean())]
    for _ in range(steps):
        # the covariance matrix times v, without building the matrix: its size does not matter to the direction
        v = Z.T @ (Z @ v)
        v = v / np.linalg.norm(v)
        variances.append(float(((Z @ v) ** 2).mean()))

    # a direction and its opposite are one line: agree on one of them
    if v[np.argmax(np.abs(v))] < 0:
        v = -v
    return v, variances, Z - np.outer(Z @ v, v)
    # END SOLUTION
