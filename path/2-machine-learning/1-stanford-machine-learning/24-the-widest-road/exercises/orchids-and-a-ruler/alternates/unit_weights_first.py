import numpy as np


def report(X, y, w, b):
    half = 1 / np.linalg.norm(w)
    room = (X @ (half * w) + half * b) * y
    rows = np.arange(len(y))
    beyond = y * (X @ w + b) > 1.001
    return 2 * half, room, rows[~beyond]
