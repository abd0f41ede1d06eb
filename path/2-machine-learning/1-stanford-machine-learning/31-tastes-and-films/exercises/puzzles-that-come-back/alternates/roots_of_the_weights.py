import numpy as np


def cost_and_slopes(liked, times, X, Theta, lam):
    root = np.sqrt(times)
    gap = root * np.nan_to_num(X.dot(Theta.T) - liked)
    slopes = np.einsum("pf,fk->pk", root * gap, Theta), np.einsum("pf,pk->fk", root * gap, X)
    length = np.linalg.norm(gap) ** 2
    penalty = np.linalg.norm(X) ** 2 + np.linalg.norm(Theta) ** 2
    return (length + lam * penalty) / 2, slopes[0] + lam * X, slopes[1] + lam * Theta
