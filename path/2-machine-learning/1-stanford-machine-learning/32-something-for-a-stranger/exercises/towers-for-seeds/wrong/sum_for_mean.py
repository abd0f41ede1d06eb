# id: ML41
# belief: sum or mean of what the pairs cost, it makes no difference
# fails: R2, R3
# hint: Your cost is too large by the number of tried pairs. What does the second rule ask for, a sum or a mean?
import numpy as np
from scipy.special import expit


def cost_and_slopes(A, B, gardens, seeds, tried, grew, lam):
    U, V = np.tanh(gardens @ A), np.tanh(seeds @ B)
    S = U @ V.T
    cost = (np.logaddexp(0, S) - grew * S)[tried].sum() + lam / 2 * ((A**2).sum() + (B**2).sum())
    D = np.where(tried, expit(S) - grew, 0)
    to_A = gardens.T @ (D @ V * (1 - U**2)) + lam * A
    to_B = seeds.T @ (D.T @ U * (1 - V**2)) + lam * B
    return float(cost), to_A, to_B
