# id: own
# belief: the sign of the slopes is the optimizer's business
# fails: R2, R3
# hint: The cost is mended, and the walker still returns zeros. Your slopes point the other way:
#   measure one of them with a tiny move.
import numpy as np
from scipy.optimize import minimize


def cost(theta, X, y):
    z = X @ theta
    return np.mean(np.logaddexp(0, z) - y * z)


def slopes(theta, X, y):
    p = 1 / (1 + np.exp(-(X @ theta)))
    return X.T @ (y - p) / len(y)


def fit(X, y):
    return minimize(cost, np.zeros(X.shape[1]), args=(X, y), jac=slopes).x
