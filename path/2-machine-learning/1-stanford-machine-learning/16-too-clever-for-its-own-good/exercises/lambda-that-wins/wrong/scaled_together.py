# id: ML12
# belief: scaling all rows before they are parted does no harm
# fails: R2
# hint: Learning and judging are parted, but the scale still comes from all rows. One strange row among
#   the judges changes what is learned. Whose mean and spread may be used?
import numpy as np


def held(Z, y, lam):
    w = np.linalg.solve(Z.T @ Z + lam * np.eye(Z.shape[1]), Z.T @ (y - y.mean()))
    return w, y.mean()


def choose(X, y, lambdas, count):
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    misses = []
    for lam in lambdas:
        w, b = held(Z[:count], y[:count], lam)
        error = Z[count:] @ w + b - y[count:]
        misses.append(float(np.sqrt((error**2).mean())))
    return lambdas[int(np.argmin(misses))], misses
