# id: ML06
# belief: reshape turns a table on its side
# fails: R2
# hint: You reshaped X so that the product fits. That mixes pixels of different examples. The weights
#   are what has to be turned.
import numpy as np


def forward(X, w, b):
    n, m = X.shape
    z = (X.reshape(m, n) @ w).reshape(1, m) + b
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))
