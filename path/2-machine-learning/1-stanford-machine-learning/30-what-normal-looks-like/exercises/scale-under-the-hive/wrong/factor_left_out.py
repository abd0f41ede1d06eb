# id: own
# belief: the factor in front of the bell changes nothing
# fails: R2, R3
# hint: The order of your days is right, and all numbers are off by the same amount. What makes the whole area under
#   a bell 1, and where is its logarithm?
import numpy as np


def log_densities(normal, days, together):
    mean = normal.mean(axis=0)
    away = normal - mean
    S = away.T @ away / len(normal)
    if not together:
        S = np.diag(np.diag(S))
    gap = days - mean
    return -(gap @ np.linalg.inv(S) * gap).sum(axis=1) / 2
