import numpy as np


def train_and_sort(X, Y, new_X):
    rng = np.random.default_rng(0)
    P, w, b = X / 255, np.zeros(X.shape[0]), 0.0
    for _ in range(25):
        order = rng.permutation(X.shape[1])
        for start in range(0, len(order), 50):
            batch = order[start : start + 50]
            error = 1 / (1 + np.exp(-(w @ P[:, batch] + b))) - Y[0, batch]
            w -= 0.1 * P[:, batch] @ error / len(batch)
            b -= 0.1 * error.mean()
    return np.where(w @ (new_X / 255) + b > 0, 1, 0)[None, :]
