import numpy as np
from scipy.special import log_softmax


def cost_of_shares(Z, Y, W, b):
    logs = log_softmax(Z @ W + b, axis=1)
    right = Y.argmax(axis=1)
    error = np.exp(logs) - Y
    picked = logs[np.arange(len(Z)), right]
    return -picked.mean(), (Z[:, :, None] * error[:, None, :]).mean(axis=0), error.mean(axis=0)
