import numpy as np


def gradients(X, Y, w, b):
    z = (w * X).sum(axis=0, keepdims=True) + b
    error = 0.5 * (1 + np.tanh(z / 2)) - Y
    return (X * error).mean(axis=1, keepdims=True), np.mean(error)
