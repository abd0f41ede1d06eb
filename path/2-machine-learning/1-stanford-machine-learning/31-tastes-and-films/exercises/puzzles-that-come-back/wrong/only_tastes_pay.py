# id: own
# belief: tastes are the weights, so they alone pay the penalty
# fails: R1
# hint: With a penalty your cost is too small, and without one it is right. Who pays in your cost: families, puzzles,
#   or both?
import numpy as np


def cost_and_slopes(liked, times, X, Theta, lam):
    error = np.where(times > 0, X @ Theta.T - liked, 0)
    cost = (times * error**2).sum() / 2 + lam / 2 * (Theta**2).sum()
    pull = times * error
    return float(cost), pull @ Theta, pull.T @ X + lam * Theta
