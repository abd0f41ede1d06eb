import numpy as np


def cost_and_slopes(A, ice, theta, lam):
    """Return the penalized log cost, and its slopes with shape (n,)."""
    # BEGIN SOLUTION
    m = len(ice)
    p = 1 / (1 + np.exp(-(A @ theta)))
    happened = np.where(ice == 1, p, 1 - p)

    # the start value takes no part in the penalty
    paying = np.concatenate([[0.0], theta[1:]])
    cost = -np.log(happened).mean() + lam / (2 * m) * (paying @ paying)
    return float(cost), A.T @ (p - ice) / m + lam / m * paying
    # END SOLUTION
