# id: ML44
# belief: where `nan` comes out, the data are to blame
# fails: R3
# hint: A sure answer is 1.0 to the computer, and the logarithm of what is left is minus infinity. Can the cost be
#   worked out from the sum, before it is bent?
import numpy as np
from scipy.special import expit


def price(thetas, X, Y, lam):
    A = X
    for theta in thetas:
        sums = np.column_stack([np.ones(len(A)), A]) @ theta.T
        A = expit(sums)
    log_costs = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    leash = sum((theta[:, 1:] ** 2).sum() for theta in thetas)
    return (log_costs.sum() + lam / 2 * leash) / len(X)
