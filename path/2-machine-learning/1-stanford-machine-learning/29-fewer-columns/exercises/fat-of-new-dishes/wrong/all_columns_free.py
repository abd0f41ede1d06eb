# id: ML27
# belief: more columns always help
# fails: R2
# hint: A hundred columns meet sixty dishes without a miss, and new dishes with one of six. What holds your weights
#   back? Fewer directions do, and so does a penalty.
import numpy as np


def guess_fat(X, fat, new_X):
    A, B = (np.column_stack([np.ones(len(table)), table]) for table in (X, new_X))
    return B @ np.linalg.lstsq(A, fat, rcond=None)[0]
