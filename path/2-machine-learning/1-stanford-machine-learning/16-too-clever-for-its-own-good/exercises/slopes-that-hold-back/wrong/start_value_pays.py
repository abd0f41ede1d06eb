# id: ML88
# belief: all weights pay, the start value as well
# fails: R2, R3
# hint: In a winter with much ice the start value has to be large, and yours pays for it. Which weight
#   is left out of the sum, and out of which slope?
import numpy as np


def cost_and_slopes(A, ice, theta, lam):
    m = len(ice)
    p = 1 / (1 + np.exp(-(A @ theta)))
    cost = -np.log(np.where(ice == 1, p, 1 - p)).mean() + lam / (2 * m) * (theta @ theta)
    return float(cost), A.T @ (p - ice) / m + lam / m * theta
