# id: ML12
# belief: scaling before the folds are cut does no harm
# fails: R1, R2
# hint: Make one row of a fold a thousand times as large. The weights that judge this fold move, although it
#   does not teach. Where do you measure mean and spread?
import numpy as np


def fitted(Z, y, lam):
    return np.linalg.solve(Z.T @ Z + lam * np.eye(Z.shape[1]), Z.T @ (y - y.mean()))


def choose_and_promise(X, y, leashes, folds, new_X):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    Z = (X - mean) / spread
    misses = []
    for lam in leashes:
        scores = []
        for fold in folds:
            others = np.setdiff1d(np.arange(len(y)), fold)
            center = Z[others].mean(axis=0)
            w = fitted(Z[others] - center, y[others], lam)
            error = y[others].mean() + (Z[fold] - center) @ w - y[fold]
            scores.append(np.sqrt((error**2).mean()))
        misses.append(np.mean(scores))
    best = leashes[int(np.argmin(misses))]
    w = fitted(Z, y, best)
    return best, np.array(misses), y.mean() + (new_X - mean) / spread @ w
