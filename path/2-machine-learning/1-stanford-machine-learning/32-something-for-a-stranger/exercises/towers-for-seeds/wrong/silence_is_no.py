# id: ML152
# belief: what nobody tried did not grow
# fails: R2, R3
# hint: Your cost changes when untried pairs change, and there are many of those. Which table says what was tried,
#   and by which number is the sum divided?
import numpy as np
from scipy.special import expit


def cost_and_slopes(A, B, gardens, seeds, tried, grew, lam):
    U, V = np.tanh(gardens @ A), np.tanh(seeds @ B)
    S, m = U @ V.T, tried.size
    cost = (np.logaddexp(0, S) - grew * S).sum() / m + lam / 2 * ((A**2).sum() + (B**2).sum()) / m
    D = (expit(S) - grew) / m
    to_A = gardens.T @ (D @ V * (1 - U**2)) + lam * A / m
    to_B = seeds.T @ (D.T @ U * (1 - V**2)) + lam * B / m
    return float(cost), to_A, to_B
