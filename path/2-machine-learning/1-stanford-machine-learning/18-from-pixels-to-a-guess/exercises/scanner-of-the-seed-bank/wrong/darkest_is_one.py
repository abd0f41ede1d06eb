# id: own
# belief: each picture's darkest pixel is full ink
# fails: R3
# hint: You divide by the darkest pixel of each picture, so a pale picture becomes as dark as any. Greys are
#   shares of the full ink. Which number is that?
import numpy as np


def read_all(images, thetas, names):
    A = images.reshape(len(images), -1)
    A = A / np.maximum(A.max(axis=1, keepdims=True), 1)
    for theta in thetas:
        A = np.column_stack([np.ones(len(A)), A])
        A = 1 / (1 + np.exp(-(A @ theta.T)))
    return names[A.argmax(axis=1)], A.max(axis=1)
