# id: ML20
# belief: a probability is as good as a decision
# fails: R1, R2
# hint: You return chances such as 0.93. The machine has two boxes and needs a 0 or a 1 for each letter. From
#   which chance on does a letter go into the box of the nines?
import numpy as np


def train_and_sort(X, Y, new_X):
    P, m = X / 255, X.shape[1]
    w, b = np.zeros((X.shape[0], 1)), 0.0
    for _ in range(250):
        dZ = 1 / (1 + np.exp(-(w.T @ P + b))) - Y
        w = w - 0.5 * P @ dZ.T / m
        b = b - 0.5 * dZ.mean()
    return 1 / (1 + np.exp(-(w.T @ (new_X / 255) + b)))
