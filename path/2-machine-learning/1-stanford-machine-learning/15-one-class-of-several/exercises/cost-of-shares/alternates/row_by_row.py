import numpy as np


def log_shares(scores):
    top = max(scores)
    return [score - top - np.log(sum(np.exp(other - top) for other in scores)) for score in scores]


def cost_of_shares(Z, Y, W, b):
    cost, slopes, slope_b = 0.0, np.zeros(W.shape), np.zeros(len(b))
    for row, yes in zip(Z, Y):
        logs = np.array(log_shares(list(row @ W + b)))
        cost = cost - logs[yes == 1].sum()
        error = np.exp(logs) - yes
        slopes = slopes + row[:, None] * error
        slope_b = slope_b + error
    return cost / len(Z), slopes / len(Z), slope_b / len(Z)
