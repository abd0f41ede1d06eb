# id: ML06
# belief: `reshape` swaps rows and columns
# fails: R2
# hint: Scale and names are right, and one picture alone is read well. With two, their pixels are mixed: the
#   pixels are cut into pieces first, and turned afterwards. What does `reshape` do with the order?
import numpy as np


def read_all(images, thetas, names):
    pixels = images.shape[1] * images.shape[2]
    A = images.reshape(pixels, len(images)).T / 255
    for theta in thetas:
        A = np.column_stack([np.ones(len(A)), A])
        A = 1 / (1 + np.exp(-(A @ theta.T)))
    return names[A.argmax(axis=1)], A.max(axis=1)
