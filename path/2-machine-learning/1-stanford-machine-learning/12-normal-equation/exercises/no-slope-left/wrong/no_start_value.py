# id: own
# belief: the weights alone make the best fit, and the start value is zero
# fails: R1, R2
# hint: Your errors do not add up to zero. Without a column of ones every prediction for a house of
#   size zero is zero. Where does the start value come from?
import numpy as np


def fit(X, y):
    A = np.column_stack([np.ones(len(y)), X])
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError("columns repeat one another")
    return np.linalg.solve(X.T @ X, X.T @ y), 0.0
