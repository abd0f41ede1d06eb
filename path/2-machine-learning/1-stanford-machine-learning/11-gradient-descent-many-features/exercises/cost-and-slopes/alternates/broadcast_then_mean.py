import numpy as np


def cost_and_slopes(X, y, w, b):
    error = (X * w).sum(axis=1) + b - y
    return 0.5 * np.mean(error**2), np.mean(X * error[:, np.newaxis], axis=0), np.average(error)
