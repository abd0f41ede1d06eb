import numpy as np


def learn_scale(X):
    mean = np.mean(X, axis=0)
    spread = np.std(X, axis=0)
    spread[spread == 0] = 1
    return mean, spread


def apply_scale(X, mean, spread):
    return np.divide(np.subtract(X, mean), spread)
