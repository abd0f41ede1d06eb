import numpy as np


def ridge(X, y, lam, asked):
    """Return promises for the rows of asked by a ridge that X and y have taught."""
    # BEGIN SOLUTION
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    Z = (X - mean) / spread
    # the columns of Z add up to nothing, so taking away the mean of y would change nothing here
    w = np.linalg.solve(Z.T @ Z + lam * np.eye(X.shape[1]), Z.T @ y)
    return y.mean() + (asked - mean) / spread @ w
    # END SOLUTION


def choose_and_promise(X, y, leashes, folds, new_X):
    """Return the best of the leashes, the miss of each, and promises for new_X."""
    # BEGIN SOLUTION
    # each fold judges once, while all others teach
    misses = np.zeros(len(leashes))
    for place, lam in enumerate(leashes):
        for fold in folds:
            others = np.setdiff1d(np.arange(len(y)), fold)
            error = ridge(X[others], y[others], lam, X[fold]) - y[fold]
            misses[place] += np.sqrt((error**2).mean()) / len(folds)

    # the winner is taught once more, by all rows
    best = leashes[int(np.argmin(misses))]
    return best, misses, ridge(X, y, best, new_X)
    # END SOLUTION
