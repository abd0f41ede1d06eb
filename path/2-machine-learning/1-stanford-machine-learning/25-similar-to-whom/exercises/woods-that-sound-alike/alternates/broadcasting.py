import numpy as np


def similarities(A, B, sigma):
    steps = A[:, np.newaxis, :] - B[np.newaxis, :, :]
    return np.exp(-0.5 * np.square(steps / sigma).sum(axis=2))
