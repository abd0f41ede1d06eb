# id: own
# belief: error means truth minus guess
# fails: R2
# hint: Every slope has the right size and the wrong sign. Which way round does the error go, if a score that
#   is too high shall have a positive slope?
import numpy as np


def gradients(X, Y, w, b):
    A = 1 / (1 + np.exp(-np.clip(w.T @ X + b, -500, 500)))
    dZ = Y - A
    return X @ dZ.T / X.shape[1], float(dZ.mean())
