# id: ML88
# belief: the biases are held down like every other weight
# fails: R2
# hint: In one check all weights are zero but the biases, and your penalty still asks for money. In which column
#   do they stand?
import numpy as np
from scipy.special import expit


def price(thetas, X, Y, lam):
    A = X
    for theta in thetas:
        sums = np.column_stack([np.ones(len(A)), A]) @ theta.T
        A = expit(sums)
    log_costs = np.logaddexp(0, sums) - Y * sums
    leash = sum((theta**2).sum() for theta in thetas)
    return (log_costs.sum() + lam / 2 * leash) / len(X)
