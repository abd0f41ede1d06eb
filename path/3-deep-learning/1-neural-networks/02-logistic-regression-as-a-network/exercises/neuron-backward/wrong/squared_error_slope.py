# id: own
# belief: the slope of the sigmoid has to be multiplied in here as well
# fails: R2
# hint: You multiply the error by a * (1 - a). That is the slope for the squared error. With the logarithmic
#   loss this factor cancels. Measure one slope, and compare.
import numpy as np


def gradients(X, Y, w, b):
    A = 1 / (1 + np.exp(-np.clip(w.T @ X + b, -500, 500)))
    dZ = (A - Y) * A * (1 - A)
    return X @ dZ.T / X.shape[1], float(dZ.mean())
