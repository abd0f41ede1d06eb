import numpy as np


def measured_gradient(f, w):
    flat = np.array(w, dtype=float).ravel()
    slopes = []
    for k in range(flat.size):
        move = np.zeros(flat.size)
        move[k] = 1e-5
        high, low = f((flat + move).reshape(w.shape)), f((flat - move).reshape(w.shape))
        slopes.append((high - low) / 2e-5)
    return np.array(slopes).reshape(w.shape)
