# id: ML73
# belief: the blame goes down as it came up, the bend needs no slope
# fails: R3
# hint: Your cost is right, your slopes are too large wherever a vector is far from zero. What lies between the
#   columns times weights and the vector, and how steep is it there?
import numpy as np
from scipy.special import expit


def cost_and_slopes(A, B, gardens, seeds, tried, grew, lam):
    U, V = np.tanh(gardens @ A), np.tanh(seeds @ B)
    S, m = U @ V.T, tried.sum()
    cost = (np.logaddexp(0, S) - grew * S)[tried].sum() / m + lam / 2 * ((A**2).sum() + (B**2).sum()) / m
    D = np.where(tried, expit(S) - grew, 0) / m
    return float(cost), gardens.T @ D @ V + lam * A / m, seeds.T @ D.T @ U + lam * B / m
