import numpy as np


def gradients(X, Y, w, b):
    m = Y.size
    scores = np.einsum("ik,im->m", w, X) + b
    errors = np.exp(-np.logaddexp(0, -scores)) - Y[0]
    return np.einsum("im,m->i", X, errors)[:, None] / m, errors.sum() / m
