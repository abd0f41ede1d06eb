# id: ML89
# belief: the rows that teach may choose the penalty as well
# fails: R1, R2, R3
# hint: Your misses grow with every larger λ, so the smallest always wins. Which rows judge in your loop, and
#   which of them have taught?
import numpy as np


def ridge(X, y, lam, asked):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    Z = (X - mean) / spread
    w = np.linalg.solve(Z.T @ Z + lam * np.eye(X.shape[1]), Z.T @ (y - y.mean()))
    return y.mean() + (asked - mean) / spread @ w


def choose_and_promise(X, y, leashes, folds, new_X):
    misses = []
    for lam in leashes:
        scores = []
        for fold in folds:
            others = np.setdiff1d(np.arange(len(y)), fold)
            error = ridge(X[others], y[others], lam, X[others]) - y[others]
            scores.append(np.sqrt((error**2).mean()))
        misses.append(np.mean(scores))
    best = leashes[int(np.argmin(misses))]
    return best, np.array(misses), ridge(X, y, best, new_X)
