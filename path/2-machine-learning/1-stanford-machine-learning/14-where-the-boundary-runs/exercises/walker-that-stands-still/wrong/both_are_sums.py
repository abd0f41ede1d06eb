# id: own
# belief: what matters is only that cost and slopes fit each other
# fails: R1, R2
# hint: Your pair fits together, and the walk arrives. But the first rule asks for a mean, and both of
#   yours are sums. Divide both by the number of rows.
import numpy as np
from scipy.optimize import minimize


def cost(theta, X, y):
    z = X @ theta
    return np.sum(np.logaddexp(0, z) - y * z)


def slopes(theta, X, y):
    p = 1 / (1 + np.exp(-(X @ theta)))
    return X.T @ (p - y)


def fit(X, y):
    return minimize(cost, np.zeros(X.shape[1]), args=(X, y), jac=slopes).x
