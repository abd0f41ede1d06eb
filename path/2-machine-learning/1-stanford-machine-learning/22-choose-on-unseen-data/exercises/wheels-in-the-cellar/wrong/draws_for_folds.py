# id: ML112
# belief: judges drawn anew each time are as good as folds
# fails: R1, R2
# hint: You draw the judges yourself, so a row may judge twice or never. Who has cut the folds already, and how
#   often does each row occur in them?
import numpy as np


def ridge(X, y, lam, asked):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    Z = (X - mean) / spread
    w = np.linalg.solve(Z.T @ Z + lam * np.eye(X.shape[1]), Z.T @ (y - y.mean()))
    return y.mean() + (asked - mean) / spread @ w


def choose_and_promise(X, y, leashes, folds, new_X):
    r = np.random.default_rng(0)
    draws = [r.choice(len(y), len(fold), replace=False) for fold in folds]
    misses = []
    for lam in leashes:
        scores = []
        for fold in draws:
            others = np.setdiff1d(np.arange(len(y)), fold)
            error = ridge(X[others], y[others], lam, X[fold]) - y[fold]
            scores.append(np.sqrt((error**2).mean()))
        misses.append(np.mean(scores))
    best = leashes[int(np.argmin(misses))]
    return best, np.array(misses), ridge(X, y, best, new_X)
