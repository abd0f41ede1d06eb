import numpy as np


def guess_fat(X, fat, new_X):
    """Return a guess of the fat, in per cent, for each row of new_X, shape (len(new_X),)."""

    # BEGIN SOLUTION
    def directions_of(rows):
        mean = X[rows].mean(axis=0)
        return mean, np.linalg.svd(X[rows] - mean, full_matrices=False)[2]

    def fitted(rows, plan, k, asked):
        mean, V = plan
        A, B = (np.column_stack([np.ones(len(table)), (table - mean) @ V[:k].T]) for table in (X[rows], asked))
        return B @ np.linalg.lstsq(A, fat[rows], rcond=None)[0]

    # each fifth of the known dishes is put aside once, also when directions are learned
    parts = np.arange(len(X)) % 5
    misses = dict.fromkeys([2, 4, 6, 8, 10, 12, 15], 0.0)
    for part in range(5):
        own, aside = np.flatnonzero(parts != part), np.flatnonzero(parts == part)
        plan = directions_of(own)
        for k in misses:
            misses[k] += ((fitted(own, plan, k, X[aside]) - fat[aside]) ** 2).sum()

    every = np.arange(len(X))
    return fitted(every, directions_of(every), min(misses, key=misses.get), new_X)
    # END SOLUTION
