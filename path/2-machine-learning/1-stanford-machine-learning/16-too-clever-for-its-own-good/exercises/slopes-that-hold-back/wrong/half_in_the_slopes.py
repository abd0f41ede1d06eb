# id: own
# belief: the 2 below the line stays when the slope is taken
# fails: R3
# hint: Your slopes pull half as hard as your cost says. A square brings down a 2 when its slope is taken.
#   What does that do to the 2 below the line?
import numpy as np


def cost_and_slopes(A, ice, theta, lam):
    m = len(ice)
    p = 1 / (1 + np.exp(-(A @ theta)))
    paying = np.concatenate([[0.0], theta[1:]])
    cost = -np.log(np.where(ice == 1, p, 1 - p)).mean() + lam / (2 * m) * (paying @ paying)
    return float(cost), A.T @ (p - ice) / m + lam / (2 * m) * paying
