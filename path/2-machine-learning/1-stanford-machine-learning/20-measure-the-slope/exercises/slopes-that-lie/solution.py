import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(thetas, X):
    """Return what goes into both matrices, the hidden sums, and the answers."""
    A1 = np.column_stack([np.ones(len(X)), X])
    Z2 = A1 @ thetas[0].T
    A2 = np.column_stack([np.ones(len(X)), sigmoid(Z2)])
    return A1, Z2, A2, sigmoid(A2 @ thetas[1].T)


def cost(thetas, X, Y, lam):
    """Return the log cost as a mean over the rows, with the penalty."""
    H = forward(thetas, X)[-1]
    miss = -(Y * np.log(H) + (1 - Y) * np.log(1 - H)).sum()
    held = sum((theta[:, 1:] ** 2).sum() for theta in thetas)
    return (miss + lam / 2 * held) / len(X)


def slopes(thetas, X, Y, lam):
    """Return the slopes of the cost, an array for each matrix."""
    m = len(X)
    A1, Z2, A2, H = forward(thetas, X)
    D2 = H - Y
    # the bend is made from what the unit says
    D1 = (D2 @ thetas[1])[:, 1:] * sigmoid(Z2) * (1 - sigmoid(Z2))

    # all that is added up over the rows is shared among them
    first, last = D1.T @ A1 / m, D2.T @ A2 / m
    first[:, 1:] += lam * thetas[0][:, 1:] / m
    last[:, 1:] += lam * thetas[1][:, 1:] / m
    return [first, last]
