# id: own
# belief: a covariance is always divided by one less than the rows
# fails: R1, R2, R3
# hint: Your spreads are a little too wide for few normal days, and right for many. By what does the first rule
#   divide, and what does `np.cov` do unless told otherwise?
import numpy as np


def log_densities(normal, days, together):
    mean = normal.mean(axis=0)
    S = np.atleast_2d(np.cov(normal.T))
    if not together:
        S = np.diag(np.diag(S))
    gap = days - mean
    far = (gap @ np.linalg.inv(S) * gap).sum(axis=1)
    return -(far + np.linalg.slogdet(2 * np.pi * S)[1]) / 2
