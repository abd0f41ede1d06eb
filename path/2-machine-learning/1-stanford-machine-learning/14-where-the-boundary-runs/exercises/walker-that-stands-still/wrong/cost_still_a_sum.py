# id: ML41
# belief: the cost may be a sum while its slopes are means
# fails: R1
# hint: Your cost doubles when the rows are given twice, and your slopes do not. So they are not the
#   slopes of this cost.
import numpy as np
from scipy.optimize import minimize


def cost(theta, X, y):
    z = X @ theta
    return np.sum(np.logaddexp(0, z) - y * z)


def slopes(theta, X, y):
    p = 1 / (1 + np.exp(-(X @ theta)))
    return X.T @ (p - y) / len(y)


def fit(X, y):
    return minimize(cost, np.zeros(X.shape[1]), args=(X, y), jac=slopes).x
