# id: own
# belief: the bias is the first thing in the list, so the slice begins at 1
# fails: R2
# hint: A slice from 1 leaves out the first row, and a row is a whole unit. What stands in the first column?
import numpy as np
from scipy.special import expit


def price(thetas, X, Y, lam):
    A = X
    for theta in thetas:
        sums = np.column_stack([np.ones(len(A)), A]) @ theta.T
        A = expit(sums)
    log_costs = np.logaddexp(0, sums) - Y * sums
    leash = sum((theta[1:] ** 2).sum() for theta in thetas)
    return (log_costs.sum() + lam / 2 * leash) / len(X)
