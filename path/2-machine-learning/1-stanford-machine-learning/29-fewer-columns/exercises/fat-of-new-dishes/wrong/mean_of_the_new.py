# id: ML12
# belief: new rows are centred by their own mean
# fails: R3
# hint: A single dish, centred by itself, is all zeros, and your guess for it is the mean of all fats. Whose mean belongs
#   to your directions?
import numpy as np


def guess_fat(X, fat, new_X):
    V = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)[2][:10]
    A, B = (np.column_stack([np.ones(len(table)), (table - table.mean(axis=0)) @ V.T]) for table in (X, new_X))
    return B @ np.linalg.lstsq(A, fat, rcond=None)[0]
