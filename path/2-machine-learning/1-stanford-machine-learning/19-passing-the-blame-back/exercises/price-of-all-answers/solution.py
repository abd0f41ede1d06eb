import numpy as np
from scipy.special import expit


def price(thetas, X, Y, lam):
    """Return the cost of a network's answers for all rows, its penalty included."""
    # BEGIN SOLUTION
    A = X
    for theta in thetas:
        sums = np.column_stack([np.ones(len(A)), A]) @ theta.T
        A = expit(sums)

    # log costs from the last sums, so that nothing overflows
    log_costs = np.logaddexp(0, sums) - Y * sums

    # everybody pays but the biases
    leash = sum((theta[:, 1:] ** 2).sum() for theta in thetas)
    return (log_costs.sum() + lam / 2 * leash) / len(X)
    # END SOLUTION
