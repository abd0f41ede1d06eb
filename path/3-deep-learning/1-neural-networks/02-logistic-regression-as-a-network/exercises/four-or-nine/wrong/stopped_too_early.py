# id: ML22
# belief: when the cost has begun to fall, the training is done
# fails: R2
# hint: The cost was still falling fast when you stopped, after six rounds. What does the curve look like at
#   its end when a walk has arrived?
import numpy as np


def train_and_sort(X, Y, new_X):
    P, m = X / 255, X.shape[1]
    w, b = np.zeros((X.shape[0], 1)), 0.0
    for _ in range(6):
        dZ = 1 / (1 + np.exp(-(w.T @ P + b))) - Y
        w = w - 0.5 * P @ dZ.T / m
        b = b - 0.5 * dZ.mean()
    return (w.T @ (new_X / 255) + b > 0).astype(int)
