import numpy as np
from scipy.optimize import minimize


def where_to_dig(places, old, new, vain, missed):
    middle = places.mean(axis=0)

    def table(rows):
        x, y = (rows - middle).T * 60
        return np.column_stack([np.ones(len(x)), x, y, x**2, x * y, y**2])

    X, target = table(places), old.astype(float)

    def cost(theta):
        z = X @ theta
        return np.mean(np.logaddexp(0, z) - target * z)

    def slopes(theta):
        return X.T @ (1 / (1 + np.exp(-(X @ theta))) - target) / len(target)

    theta = minimize(cost, np.zeros(6), jac=slopes, method="BFGS").x
    scores = table(new) @ theta
    return scores > np.log(vain / missed)
