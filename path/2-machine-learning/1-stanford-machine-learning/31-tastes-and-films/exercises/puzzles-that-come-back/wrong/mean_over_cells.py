# id: ML41
# belief: sum or mean in the cost makes no difference
# fails: R1
# hint: Your errors are averaged over the cells. The penalty then counts as many times more as there are cells. What
#   does the first rule do with the squared errors?
import numpy as np


def cost_and_slopes(liked, times, X, Theta, lam):
    error = np.where(times > 0, X @ Theta.T - liked, 0)
    count = max((times > 0).sum(), 1)
    cost = (times * error**2).sum() / (2 * count) + lam / 2 * ((X**2).sum() + (Theta**2).sum())
    pull = times * error / count
    return float(cost), pull @ Theta + lam * X, pull.T @ X + lam * Theta
