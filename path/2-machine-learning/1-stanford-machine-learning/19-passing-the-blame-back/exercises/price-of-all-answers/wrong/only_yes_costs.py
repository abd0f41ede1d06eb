# id: ML38
# belief: only the answers that should be yes cost something, as with shares
# fails: R1, R3
# hint: A unit that says yes to everything costs nothing here. With shares that was impossible, because they
#   compete. What should it cost when 0.9 is said and the truth is 0?
import numpy as np
from scipy.special import expit


def price(thetas, X, Y, lam):
    A = X
    for theta in thetas:
        sums = np.column_stack([np.ones(len(A)), A]) @ theta.T
        A = expit(sums)
    log_costs = Y * np.logaddexp(0, -sums)
    leash = sum((theta[:, 1:] ** 2).sum() for theta in thetas)
    return (log_costs.sum() + lam / 2 * leash) / len(X)
