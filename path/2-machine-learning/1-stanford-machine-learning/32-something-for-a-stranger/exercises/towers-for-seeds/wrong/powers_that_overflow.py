# id: ML97
# belief: the power of a score always fits into a number
# fails: R4
# hint: With a score of 900 your cost is no number. Which form of the log cost never takes the logarithm of a
#   chance that was rounded to 0 or 1?
import numpy as np


def cost_and_slopes(A, B, gardens, seeds, tried, grew, lam):
    U, V = np.tanh(gardens @ A), np.tanh(seeds @ B)
    m = tried.sum()
    with np.errstate(all="ignore"):
        H = 1 / (1 + np.exp(-(U @ V.T)))
        costs = -(grew * np.log(H) + (1 - grew) * np.log(1 - H))
    cost = costs[tried].sum() / m + lam / 2 * ((A**2).sum() + (B**2).sum()) / m
    D = np.where(tried, H - grew, 0) / m
    to_A = gardens.T @ (D @ V * (1 - U**2)) + lam * A / m
    to_B = seeds.T @ (D.T @ U * (1 - V**2)) + lam * B / m
    return float(cost), to_A, to_B
