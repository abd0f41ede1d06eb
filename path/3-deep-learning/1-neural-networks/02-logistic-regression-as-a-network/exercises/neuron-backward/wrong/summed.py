# id: ML41
# belief: sum or mean makes no difference
# fails: R2, R3
# hint: Twice the examples, twice the slopes: you summed. The cost is a mean, and so are its slopes.
import numpy as np


def gradients(X, Y, w, b):
    A = 1 / (1 + np.exp(-np.clip(w.T @ X + b, -500, 500)))
    dZ = A - Y
    return X @ dZ.T, float(dZ.sum())
