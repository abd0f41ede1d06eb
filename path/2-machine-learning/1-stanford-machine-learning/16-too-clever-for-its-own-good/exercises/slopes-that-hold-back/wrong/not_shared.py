# id: ML41
# belief: the penalty need not be shared among the rows
# fails: R2, R3
# hint: Your penalty is as many times too large as there are nights. By what does the second rule divide,
#   and by what do the slopes?
import numpy as np


def cost_and_slopes(A, ice, theta, lam):
    m = len(ice)
    p = 1 / (1 + np.exp(-(A @ theta)))
    paying = np.concatenate([[0.0], theta[1:]])
    cost = -np.log(np.where(ice == 1, p, 1 - p)).mean() + lam / 2 * (paying @ paying)
    return float(cost), A.T @ (p - ice) / m + lam * paying
