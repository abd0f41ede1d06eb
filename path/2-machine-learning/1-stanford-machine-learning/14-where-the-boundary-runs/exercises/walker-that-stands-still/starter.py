import numpy as np
from scipy.optimize import minimize


def cost(theta, X, y):
    """Return the mean log cost."""
    p = 1 / (1 + np.exp(-(X @ theta)))
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()


def slopes(theta, X, y):
    """Return the slopes of the cost, one for each weight."""
    p = 1 / (1 + np.exp(-(X @ theta)))
    return X.T @ (y - p) / len(y)


def fit(X, y):
    """Return the weights with the lowest cost."""
    start = np.zeros(X.shape[1])
    return minimize(cost, start, args=(X, y), jac=slopes, method="BFGS").x
