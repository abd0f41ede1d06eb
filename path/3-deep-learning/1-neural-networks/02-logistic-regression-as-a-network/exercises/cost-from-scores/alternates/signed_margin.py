import numpy as np


def cost(Z, Y):
    margin = np.where(Y == 1, Z, -Z)
    return float(np.logaddexp(0, -margin).mean())
