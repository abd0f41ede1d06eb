import numpy as np
from scipy.special import expit


def cost_and_slopes(A, B, gardens, seeds, tried, grew, lam):
    """Return the cost of two towers, and the slopes of both tables of weights."""
    # BEGIN SOLUTION
    # up both towers, to one score for each pair
    U, V = np.tanh(gardens @ A), np.tanh(seeds @ B)
    S, m = U @ V.T, tried.sum()

    # log cost of what was tried, and a leash
    cost = (np.logaddexp(0, S) - grew * S)[tried].sum() / m
    cost = cost + lam / 2 * ((A**2).sum() + (B**2).sum()) / m

    # blame meets the other tower's vectors, and goes down through the bend
    D = np.where(tried, expit(S) - grew, 0) / m
    to_A = gardens.T @ (D @ V * (1 - U**2)) + lam * A / m
    to_B = seeds.T @ (D.T @ U * (1 - V**2)) + lam * B / m
    return float(cost), to_A, to_B
    # END SOLUTION
