import numpy as np


class Ridge:
    def __init__(self, X, y):
        self.mean, self.level = X.mean(axis=0), y.mean()
        spread = X.std(axis=0)
        self.spread = spread + (spread == 0)
        self.U, self.s, self.V = np.linalg.svd((X - self.mean) / self.spread, full_matrices=False)
        self.along = self.U.T @ (y - self.level)

    def promise(self, lam, asked):
        w = self.V.T @ (self.s / (self.s**2 + lam) * self.along)
        return self.level + (asked - self.mean) / self.spread @ w


def choose_and_promise(X, y, leashes, folds, new_X):
    sums = [0.0] * len(leashes)
    for fold in folds:
        model = Ridge(np.delete(X, fold, axis=0), np.delete(y, fold))
        for i, lam in enumerate(leashes):
            sums[i] += float(((model.promise(lam, X[fold]) - y[fold]) ** 2).mean() ** 0.5)
    misses = np.array(sums) / len(folds)
    best = min(zip(misses.tolist(), range(len(leashes))))[1]
    return leashes[best], misses, Ridge(X, y).promise(leashes[best], new_X)
