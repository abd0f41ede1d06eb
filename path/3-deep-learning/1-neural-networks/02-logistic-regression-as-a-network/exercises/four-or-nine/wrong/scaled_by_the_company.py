# id: ML52
# belief: new pictures may be scaled by their own brightness
# fails: R3
# hint: You centre the new pictures by their own mean, so a call depends on which other letters lie in the
#   tray. Which numbers belong to the model?
import numpy as np


def train_and_sort(X, Y, new_X):
    P, m = X / 255, X.shape[1]
    centre = P.mean(axis=1, keepdims=True)
    w, b = np.zeros((X.shape[0], 1)), 0.0
    for _ in range(250):
        dZ = 1 / (1 + np.exp(-(w.T @ (P - centre) + b))) - Y
        w = w - 0.5 * (P - centre) @ dZ.T / m
        b = b - 0.5 * dZ.mean()
    new_P = new_X / 255
    return (w.T @ (new_P - new_P.mean(axis=1, keepdims=True)) + b > 0).astype(int)
