# id: ML01
# belief: the number of columns is the number of features
# fails: R2, R3
# hint: You share dw among the features instead of the examples. In this layout, which axis of X counts the
#   examples?
import numpy as np


def gradients(X, Y, w, b):
    A = 1 / (1 + np.exp(-np.clip(w.T @ X + b, -500, 500)))
    dZ = A - Y
    return X @ dZ.T / X.shape[0], float(dZ.mean())
