import numpy as np


def learn(X, keep):
    """Return the plan: the means, shape (n,), and the directions, shape (k, n)."""
    # BEGIN SOLUTION
    mean = X.mean(axis=0)
    _, S, V = np.linalg.svd(X - mean, full_matrices=False)

    # the variance along a direction is its length in S, squared (over m, which cancels)
    kept = np.cumsum(S**2) / np.sum(S**2)
    k = int((kept < keep).sum()) + 1
    return mean, V[:k]
    # END SOLUTION


def pack(X, plan):
    """Return k numbers for each row of X, shape (len(X), k)."""
    # BEGIN SOLUTION
    mean, directions = plan
    return (X - mean) @ directions.T
    # END SOLUTION


def unpack(codes, plan):
    """Return the recovered rows, shape (len(codes), n)."""
    # BEGIN SOLUTION
    mean, directions = plan
    return codes @ directions + mean
    # END SOLUTION
