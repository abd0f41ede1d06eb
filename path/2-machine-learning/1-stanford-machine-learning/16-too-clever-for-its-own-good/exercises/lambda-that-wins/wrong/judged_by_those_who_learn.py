# id: ML89
# belief: the rows that learn can say which penalty is best
# fails: R1, R3
# hint: The rows are parted now, and still those that chose the weights judge them. They always want the
#   smallest penalty. Whose errors should be measured?
import numpy as np


def held(Z, y, lam):
    w = np.linalg.solve(Z.T @ Z + lam * np.eye(Z.shape[1]), Z.T @ (y - y.mean()))
    return w, y.mean()


def choose(X, y, lambdas, count):
    learn = X[:count]
    Z = (learn - learn.mean(axis=0)) / learn.std(axis=0)
    misses = []
    for lam in lambdas:
        w, b = held(Z, y[:count], lam)
        error = Z @ w + b - y[:count]
        misses.append(float(np.sqrt((error**2).mean())))
    return lambdas[int(np.argmin(misses))], misses
