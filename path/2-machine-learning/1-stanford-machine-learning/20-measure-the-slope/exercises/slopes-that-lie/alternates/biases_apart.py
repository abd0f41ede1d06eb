import numpy as np
from scipy.special import expit


def split(theta):
    return theta[:, 0], theta[:, 1:]


def cost(thetas, X, Y, lam):
    (b1, W1), (b2, W2) = map(split, thetas)
    Z = expit(X @ W1.T + b1) @ W2.T + b2
    held = np.sum(W1 * W1) + np.sum(W2 * W2)
    return np.mean(np.sum(np.logaddexp(0, Z) - Y * Z, axis=1)) + lam * held / (2 * len(X))


def slopes(thetas, X, Y, lam):
    (b1, W1), (b2, W2) = map(split, thetas)
    m = X.shape[0]
    hidden = expit(X @ W1.T + b1)
    late = (expit(hidden @ W2.T + b2) - Y) / m
    early = late @ W2 * (hidden - hidden**2)
    return [
        np.hstack([early.sum(axis=0)[:, None], early.T @ X + lam / m * W1]),
        np.hstack([late.sum(axis=0)[:, None], late.T @ hidden + lam / m * W2]),
    ]
