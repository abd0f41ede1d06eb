# id: ML148
# belief: an empty cell is a rating of zero
# fails: R3
# hint: On the example your cost is larger than 4. Which cell has been paid for that no family ever filled, and how
#   often did you count it?
import numpy as np


def cost_and_slopes(liked, times, X, Theta, lam):
    error = X @ Theta.T - np.nan_to_num(liked)
    weight = np.maximum(times, 1)
    cost = (weight * error**2).sum() / 2 + lam / 2 * ((X**2).sum() + (Theta**2).sum())
    pull = weight * error
    return float(cost), pull @ Theta + lam * X, pull.T @ X + lam * Theta
