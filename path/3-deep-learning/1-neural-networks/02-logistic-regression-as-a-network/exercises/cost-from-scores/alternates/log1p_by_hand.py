import numpy as np


def cost(Z, Y):
    return float((np.maximum(Z, 0) - Y * Z + np.log1p(np.exp(-np.abs(Z)))).mean())
