import numpy as np


def nearest(people, devices, works):
    if not works.any():
        return np.full(len(people), -1), np.full(len(people), np.inf)
    far = np.linalg.norm(people[:, np.newaxis, :] - devices, axis=2)
    far[:, ~works] = np.inf
    return far.argmin(axis=1), far.min(axis=1)
