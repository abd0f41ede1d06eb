import numpy as np


def held(Z, y, lam):
    """Return (w, b) for scaled rows; the mean of scaled columns is 0, so b is the mean of y."""
    w = np.linalg.solve(Z.T @ Z + lam * np.eye(Z.shape[1]), Z.T @ (y - y.mean()))
    return w, y.mean()


def choose(X, y, lambdas, count):
    """Return the best penalty, and the miss of each penalty."""
    # BEGIN SOLUTION
    learn, judge = X[:count], X[count:]
    mean, spread = learn.mean(axis=0), learn.std(axis=0)
    misses = []
    for lam in lambdas:
        w, b = held((learn - mean) / spread, y[:count], lam)
        error = (judge - mean) / spread @ w + b - y[count:]
        misses.append(float(np.sqrt((error**2).mean())))
    return lambdas[int(np.argmin(misses))], misses
    # END SOLUTION
