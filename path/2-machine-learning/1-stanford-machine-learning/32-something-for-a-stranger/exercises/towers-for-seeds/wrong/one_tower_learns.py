# id: own
# belief: the seeds are described already, so only the gardens have to learn
# fails: R3
# hint: Your table of slopes for the seeds holds the leash and nothing else. What happens to a score when the
#   weights of the seeds move a little?
import numpy as np
from scipy.special import expit


def cost_and_slopes(A, B, gardens, seeds, tried, grew, lam):
    U, V = np.tanh(gardens @ A), np.tanh(seeds @ B)
    S, m = U @ V.T, tried.sum()
    cost = (np.logaddexp(0, S) - grew * S)[tried].sum() / m + lam / 2 * ((A**2).sum() + (B**2).sum()) / m
    D = np.where(tried, expit(S) - grew, 0) / m
    return float(cost), gardens.T @ (D @ V * (1 - U**2)) + lam * A / m, lam * B / m
