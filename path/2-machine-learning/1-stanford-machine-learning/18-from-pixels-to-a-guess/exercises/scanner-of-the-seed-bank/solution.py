import numpy as np


def read_all(images, thetas, names):
    """Return the name of each picture, and how much the winning output says."""
    pixels = images.shape[1] * images.shape[2]
    # a picture stays together, and full ink is 1
    A = images.reshape(len(images), pixels) / 255
    for theta in thetas:
        A = np.column_stack([np.ones(len(A)), A])
        A = 1 / (1 + np.exp(-(A @ theta.T)))
    # a person is told a name, and no position
    return names[A.argmax(axis=1)], A.max(axis=1)
