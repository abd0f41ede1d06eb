# id: own
# belief: a cell that counts three times has three times the error
# fails: R1
# hint: Your weight is squared along with the error, so a puzzle borrowed three times counts nine times. What is
#   multiplied first in the first rule?
import numpy as np


def cost_and_slopes(liked, times, X, Theta, lam):
    error = np.where(times > 0, times * (X @ Theta.T - liked), 0)
    cost = (error**2).sum() / 2 + lam / 2 * ((X**2).sum() + (Theta**2).sum())
    pull = times * error
    return float(cost), pull @ Theta + lam * X, pull.T @ X + lam * Theta
