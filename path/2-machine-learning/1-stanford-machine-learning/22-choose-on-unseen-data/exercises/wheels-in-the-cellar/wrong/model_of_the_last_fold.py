# id: ML105
# belief: the model of the last fold is the one to use
# fails: R4
# hint: Your misses are right. The promises come from a model that has never seen the last fold. How many rows
#   does Jeanne have, and how many of them taught yours?
import numpy as np


def ridge(X, y, lam, asked):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    Z = (X - mean) / spread
    w = np.linalg.solve(Z.T @ Z + lam * np.eye(X.shape[1]), Z.T @ (y - y.mean()))
    return y.mean() + (asked - mean) / spread @ w


def choose_and_promise(X, y, leashes, folds, new_X):
    misses, promises = [], []
    for lam in leashes:
        scores = []
        for fold in folds:
            others = np.setdiff1d(np.arange(len(y)), fold)
            error = ridge(X[others], y[others], lam, X[fold]) - y[fold]
            scores.append(np.sqrt((error**2).mean()))
            promise = ridge(X[others], y[others], lam, new_X)
        misses.append(np.mean(scores))
        promises.append(promise)
    best = int(np.argmin(misses))
    return leashes[best], np.array(misses), promises[best]
