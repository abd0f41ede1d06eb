# id: ML41
# belief: a mean over everything is as good as a sum over the outputs
# fails: R1
# hint: With ten outputs your answers cost a tenth, and the leash counts ten times as much. What does a row
#   pay for: one of its answers, or all of them?
import numpy as np
from scipy.special import expit


def price(thetas, X, Y, lam):
    A = X
    for theta in thetas:
        sums = np.column_stack([np.ones(len(A)), A]) @ theta.T
        A = expit(sums)
    log_costs = np.logaddexp(0, sums) - Y * sums
    leash = sum((theta[:, 1:] ** 2).sum() for theta in thetas)
    return log_costs.mean() + lam / 2 * leash / len(X)
