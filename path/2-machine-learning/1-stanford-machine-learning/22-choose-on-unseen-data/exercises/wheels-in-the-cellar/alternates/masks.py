import numpy as np


def choose_and_promise(X, y, leashes, folds, new_X):
    def taught(rows, lam):
        center, size = X[rows].mean(0), X[rows].std(0)
        size[size == 0] = 1
        Z, start = (X[rows] - center) / size, y[rows].mean()
        n = Z.shape[1]
        # lambda as n more rows, which ask each weight to be 0
        tall = np.vstack([Z, np.sqrt(lam) * np.eye(n)])
        w = np.linalg.lstsq(tall, np.append(y[rows] - start, np.zeros(n)), rcond=None)[0]
        return lambda asked: start + ((asked - center) / size) @ w

    table = []
    for fold in folds:
        mask = np.ones(len(y), dtype=bool)
        mask[fold] = False
        table.append([np.sqrt(np.mean((taught(mask, lam)(X[fold]) - y[fold]) ** 2)) for lam in leashes])
    misses = np.mean(table, axis=0)
    best = leashes[misses.argmin()]
    return best, misses, taught(np.arange(len(y)), best)(new_X)
