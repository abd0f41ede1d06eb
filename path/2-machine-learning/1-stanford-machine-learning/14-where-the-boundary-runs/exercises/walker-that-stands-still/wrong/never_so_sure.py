# id: own
# belief: no score ever gets so large that a chance becomes exactly 1
# fails: R1
# hint: Walk and slopes are mended. With a score of 1000 your chance is exactly 1, and what is left for
#   the other answer has no logarithm. Which form of the cost needs no chance?
import numpy as np
from scipy.optimize import minimize


def cost(theta, X, y):
    p = 1 / (1 + np.exp(-(X @ theta)))
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()


def slopes(theta, X, y):
    p = 1 / (1 + np.exp(-(X @ theta)))
    return X.T @ (p - y) / len(y)


def fit(X, y):
    return minimize(cost, np.zeros(X.shape[1]), args=(X, y), jac=slopes).x
