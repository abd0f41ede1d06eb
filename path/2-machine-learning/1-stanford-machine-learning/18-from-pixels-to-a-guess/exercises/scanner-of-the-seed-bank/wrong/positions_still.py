# id: ML99
# belief: the position of an output is the digit it stands for
# fails: R1
# hint: Pictures and greys are right, and you hand out positions. What did the people who trained the network
#   call the output at that place?
import numpy as np


def read_all(images, thetas, names):
    A = images.reshape(len(images), -1) / 255
    for theta in thetas:
        A = np.column_stack([np.ones(len(A)), A])
        A = 1 / (1 + np.exp(-(A @ theta.T)))
    return A.argmax(axis=1), A.max(axis=1)
