import numpy as np


def judge(X, y, models):
    """Return the cost of every rival and of the baseline, and the place of the smallest."""
    # BEGIN SOLUTION
    # a column of ones, for the bases
    table = np.column_stack([np.ones(len(y)), X])
    # the baseline is a rival: the mean as its base, no weights
    baseline = np.zeros(len(models))
    baseline[0] = y.mean()
    guesses = table @ np.column_stack([models, baseline])  # (rows, rivals + 1)
    misses = guesses - y.reshape(len(y), 1)
    costs = (misses**2).sum(axis=0) / (2 * len(y))
    return costs, int(costs.argmin())
    # END SOLUTION
