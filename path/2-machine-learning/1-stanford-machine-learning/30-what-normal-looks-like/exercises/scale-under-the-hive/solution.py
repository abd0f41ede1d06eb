import numpy as np


def log_densities(normal, days, together):
    """Return the log density of each row of days, shape (k,), as learned from the normal days."""
    # BEGIN SOLUTION
    mean = normal.mean(axis=0)
    away = normal - mean
    S = away.T @ away / len(normal)
    if not together:
        # apart: the squared spreads alone
        S = np.diag(np.diag(S))

    # squared distance along the cloud, and the log of the factor in front
    gap = days - mean
    far = (gap @ np.linalg.inv(S) * gap).sum(axis=1)
    return -(far + np.linalg.slogdet(2 * np.pi * S)[1]) / 2
    # END SOLUTION
