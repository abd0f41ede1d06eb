# id: own
# belief: the logarithm may be taken at the end, of the finished density
# fails: R4
# hint: A day a hundred spreads away gets minus infinity. What was its density before you took the logarithm, and
#   how do two such days compare?
import numpy as np


def log_densities(normal, days, together):
    mean = normal.mean(axis=0)
    away = normal - mean
    S = away.T @ away / len(normal)
    if not together:
        S = np.diag(np.diag(S))
    gap = days - mean
    far = (gap @ np.linalg.inv(S) * gap).sum(axis=1)
    density = np.exp(-far / 2) / np.sqrt(np.linalg.det(2 * np.pi * S))
    with np.errstate(divide="ignore"):
        return np.log(density)
