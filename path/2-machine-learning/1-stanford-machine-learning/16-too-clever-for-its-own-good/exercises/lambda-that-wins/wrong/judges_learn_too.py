# id: ML14
# belief: the weights may come from all rows, as long as some of them judge
# fails: R1
# hint: You judge by the right rows, but these rows have helped to choose the weights. So they are pleased
#   with them. Which rows may learn?
import numpy as np


def held(Z, y, lam):
    w = np.linalg.solve(Z.T @ Z + lam * np.eye(Z.shape[1]), Z.T @ (y - y.mean()))
    return w, y.mean()


def choose(X, y, lambdas, count):
    learn = X[:count]
    Z = (X - learn.mean(axis=0)) / learn.std(axis=0)
    misses = []
    for lam in lambdas:
        w, b = held(Z, y, lam)
        error = Z[count:] @ w + b - y[count:]
        misses.append(float(np.sqrt((error**2).mean())))
    return lambdas[int(np.argmin(misses))], misses
