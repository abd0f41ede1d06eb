# id: own
# belief: cutting the chances off makes no difference
# fails: R1
# hint: No nan any more. But a score of 1000 against the truth costs 1000, and yours costs a small
#   fixed number, however sure it was. Use the form without a chance.
import numpy as np
from scipy.optimize import minimize


def cost(theta, X, y):
    p = np.clip(1 / (1 + np.exp(-(X @ theta))), 1e-12, 1 - 1e-12)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()


def slopes(theta, X, y):
    p = 1 / (1 + np.exp(-(X @ theta)))
    return X.T @ (p - y) / len(y)


def fit(X, y):
    return minimize(cost, np.zeros(X.shape[1]), args=(X, y), jac=slopes).x
