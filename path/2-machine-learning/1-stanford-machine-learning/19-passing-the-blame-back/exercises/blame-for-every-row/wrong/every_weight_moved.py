# id: own
# belief: a slope measured by a tiny move is as good as the slope
# fails: R2
# hint: Seven digits are right, and each weight takes a look at the whole cost. With five thousand weights that is
#   five thousand looks. What can one walk back tell to all of them at once?
import numpy as np
from scipy.special import expit


def cost(thetas, X, Y, lam):
    A = X
    for theta in thetas:
        sums = np.column_stack([np.ones(len(A)), A]) @ theta.T
        A = expit(sums)
    leash = sum((theta[:, 1:] ** 2).sum() for theta in thetas)
    return ((np.logaddexp(0, sums) - Y * sums).sum() + lam / 2 * leash) / len(X)


def slopes(thetas, X, Y, lam):
    found, here = [], cost(thetas, X, Y, lam)
    for layer, theta in enumerate(thetas):
        part = np.zeros(theta.shape)
        for place in np.ndindex(theta.shape):
            moved = [each.copy() for each in thetas]
            moved[layer][place] += 1e-6
            part[place] = (cost(moved, X, Y, lam) - here) / 1e-6
        found.append(part)
    return found
