# id: own
# belief: error means truth minus guess, and the step goes against it
# fails: R2, R4
# hint: Nearly every call is the opposite of the right one. Two signs meet in your step, the one of the error
#   and the one of the step. Which of them did you turn round?
import numpy as np


def train_and_sort(X, Y, new_X):
    P, m = X / 255, X.shape[1]
    w, b = np.zeros((X.shape[0], 1)), 0.0
    for _ in range(250):
        dZ = Y - 1 / (1 + np.exp(-np.clip(w.T @ P + b, -500, 500)))
        w = w - 0.5 * P @ dZ.T / m
        b = b - 0.5 * dZ.mean()
    return (w.T @ (new_X / 255) + b > 0).astype(int)
