# id: own
# belief: weights of cells belong into the cost alone
# fails: R2
# hint: Your cost is right. Measure one of your slopes, for a puzzle that was borrowed three times: by which factor
#   is it off?
import numpy as np


def cost_and_slopes(liked, times, X, Theta, lam):
    error = np.where(times > 0, X @ Theta.T - liked, 0)
    cost = (times * error**2).sum() / 2 + lam / 2 * ((X**2).sum() + (Theta**2).sum())
    return float(cost), error @ Theta + lam * X, error.T @ X + lam * Theta
