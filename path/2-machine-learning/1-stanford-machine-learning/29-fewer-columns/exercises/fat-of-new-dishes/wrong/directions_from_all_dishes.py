# id: ML12
# belief: directions need no answers, so the new rows may help to find them
# fails: R3
# hint: A guess changes with the company that a dish is in: your directions were learned from the new dishes as well.
#   Which rows are known when the first new dish arrives?
import numpy as np


def guess_fat(X, fat, new_X):
    every = np.vstack([X, new_X])
    mean = every.mean(axis=0)
    V = np.linalg.svd(every - mean, full_matrices=False)[2][:10]
    A, B = (np.column_stack([np.ones(len(table)), (table - mean) @ V.T]) for table in (X, new_X))
    return B @ np.linalg.lstsq(A, fat, rcond=None)[0]
