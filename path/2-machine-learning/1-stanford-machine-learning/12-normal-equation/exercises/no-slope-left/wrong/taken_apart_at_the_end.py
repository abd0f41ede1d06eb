# id: own
# belief: the start value is the last of the weights
# fails: R1, R2
# hint: The ones stand in front of your table, and so the first weight is theirs. You take the last
#   one for the start value. Which part of the list belongs to which column?
import numpy as np


def fit(X, y):
    A = np.column_stack([np.ones(len(y)), X])
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError("columns repeat one another")
    theta = np.linalg.solve(A.T @ A, A.T @ y)
    return theta[:-1], theta[-1]
