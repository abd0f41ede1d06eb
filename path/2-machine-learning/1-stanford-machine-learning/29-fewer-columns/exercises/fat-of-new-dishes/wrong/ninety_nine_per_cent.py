# id: ML33
# belief: the directions that vary most predict best
# fails: R2
# hint: Your two directions keep 99 % of the variance, and your guesses are hardly better than the mean. What does the
#   first direction say about a dish? Let the fat choose how many are kept.
import numpy as np


def guess_fat(X, fat, new_X):
    mean = X.mean(axis=0)
    _, S, V = np.linalg.svd(X - mean, full_matrices=False)
    kept = (S**2).cumsum() / (S**2).sum()
    V = V[: int((kept < 0.99).sum()) + 1]
    A, B = (np.column_stack([np.ones(len(table)), (table - mean) @ V.T]) for table in (X, new_X))
    return B @ np.linalg.lstsq(A, fat, rcond=None)[0]
