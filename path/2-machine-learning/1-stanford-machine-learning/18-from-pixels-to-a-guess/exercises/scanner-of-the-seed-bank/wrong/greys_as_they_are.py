# id: ML52
# belief: the greys may go in as the scanner gives them
# fails: R3
# hint: The pictures are whole and have names, and your network is always perfectly sure. Full ink goes in as
#   255. For which number were the weights made?
import numpy as np


def read_all(images, thetas, names):
    A = images.reshape(len(images), -1)
    for theta in thetas:
        A = np.column_stack([np.ones(len(A)), A])
        A = 1 / (1 + np.exp(-(A @ theta.T)))
    return names[A.argmax(axis=1)], A.max(axis=1)
