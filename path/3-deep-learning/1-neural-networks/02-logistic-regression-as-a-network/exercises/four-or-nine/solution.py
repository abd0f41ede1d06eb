import numpy as np


def train_and_sort(X, Y, new_X):
    """Train one neuron on columns X with labels Y; return its calls for the columns of new_X, shape (1, k)."""
    # BEGIN SOLUTION
    P, m = X / 255, X.shape[1]
    w, b = np.zeros((X.shape[0], 1)), 0.0
    for _ in range(250):
        dZ = 1 / (1 + np.exp(-(w.T @ P + b))) - Y  # (1, m)
        w = w - 0.5 * P @ dZ.T / m
        b = b - 0.5 * dZ.mean()
    return (w.T @ (new_X / 255) + b > 0).astype(int)
    # END SOLUTION
