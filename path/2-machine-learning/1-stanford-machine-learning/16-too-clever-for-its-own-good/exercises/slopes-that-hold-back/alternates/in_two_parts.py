import numpy as np


def cost_and_slopes(A, ice, theta, lam):
    rows = A.shape[0]
    score = A @ theta
    cost = (np.log1p(np.exp(score)) - ice * score).sum() / rows
    slopes = (1 / (1 + np.exp(-score)) - ice) @ A / rows
    cost += lam * (theta[1:] ** 2).sum() / (2 * rows)
    slopes[1:] += lam * theta[1:] / rows
    return cost, slopes
