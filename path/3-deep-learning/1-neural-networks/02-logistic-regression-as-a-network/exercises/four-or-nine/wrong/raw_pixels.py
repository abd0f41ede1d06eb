# id: ML44
# belief: the range of the inputs does not matter to a neuron
# fails: R2
# hint: Pixels up to 255 make scores of thousands after one step, and the walk jumps to and fro. Print the
#   first five costs. What range do the lesson's pixels have?
import numpy as np


def train_and_sort(X, Y, new_X):
    m = X.shape[1]
    w, b = np.zeros((X.shape[0], 1)), 0.0
    for _ in range(20):
        dZ = 1 / (1 + np.exp(-np.clip(w.T @ X + b, -500, 500))) - Y
        w = w - 0.5 * X @ dZ.T / m
        b = b - 0.5 * dZ.mean()
    return (w.T @ new_X + b > 0).astype(int)
