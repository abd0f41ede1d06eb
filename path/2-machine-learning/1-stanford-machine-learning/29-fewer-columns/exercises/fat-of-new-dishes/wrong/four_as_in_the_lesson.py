# id: own
# belief: what was enough in the lesson is enough here
# fails: R2
# hint: Four directions know most of the fat, and a miss of more than four is left. How did you find the four? Put some
#   of the sixty aside, and let them say whether a fifth, or a tenth, still helps.
import numpy as np


def guess_fat(X, fat, new_X):
    mean = X.mean(axis=0)
    V = np.linalg.svd(X - mean, full_matrices=False)[2][:4]
    A, B = (np.column_stack([np.ones(len(table)), (table - mean) @ V.T]) for table in (X, new_X))
    return B @ np.linalg.lstsq(A, fat, rcond=None)[0]
