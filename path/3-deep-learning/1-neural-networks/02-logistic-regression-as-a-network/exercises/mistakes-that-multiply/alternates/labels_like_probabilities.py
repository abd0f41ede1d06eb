import numpy as np


def mistakes(A, Y):
    Y = np.asarray(Y)
    if Y.size != A.size:
        raise ValueError(f"expected {A.size} labels, got {Y.size}")
    return int(np.count_nonzero((A > 0.5) != Y.reshape(A.shape)))
