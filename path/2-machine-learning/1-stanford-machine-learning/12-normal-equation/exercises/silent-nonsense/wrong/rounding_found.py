# id: ML86
# belief: the inverse raised no error, so the rounding was the whole trouble
# fails: R2, R3
# hint: The quiet fault is gone. But where a column is the sum of two others, your values are nonsense,
#   or an error comes. Does the square have an inverse there? Which call does without one?
import numpy as np


def value_houses(X, y, new_X):
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.linalg.inv(A.T @ A) @ A.T @ y
    return np.column_stack([np.ones(len(new_X)), new_X]) @ theta
