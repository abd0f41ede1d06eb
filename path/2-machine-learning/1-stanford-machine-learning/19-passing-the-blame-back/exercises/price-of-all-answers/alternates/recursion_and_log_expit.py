import numpy as np
from scipy.special import expit, log_expit


def last_sums(thetas, A):
    sums = A @ thetas[0][:, 1:].T + thetas[0][:, 0]
    return sums if len(thetas) == 1 else last_sums(thetas[1:], expit(sums))


def price(thetas, X, Y, lam):
    sums = last_sums(thetas, X)
    given = np.where(Y == 1, log_expit(sums), log_expit(-sums))
    weights = np.concatenate([theta[:, 1:].ravel() for theta in thetas])
    return -given.sum(axis=1).mean() + lam * (weights @ weights) / (2 * len(X))
