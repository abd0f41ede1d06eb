# id: own
# belief: when the cost has its penalty, the slopes follow by themselves
# fails: R3
# hint: Your cost holds the weights back, your slopes do not know of it. A walk would still run away.
#   What is the slope of a squared weight?
import numpy as np


def cost_and_slopes(A, ice, theta, lam):
    m = len(ice)
    p = 1 / (1 + np.exp(-(A @ theta)))
    paying = np.concatenate([[0.0], theta[1:]])
    cost = -np.log(np.where(ice == 1, p, 1 - p)).mean() + lam / (2 * m) * (paying @ paying)
    return float(cost), A.T @ (p - ice) / m
