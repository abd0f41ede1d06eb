# id: ML88
# belief: the start value is a weight like the others, and pays as well
# fails: R1, R2
# hint: Raise all targets by 100: only the start value should move, and yours moves too little. Which
#   number on the diagonal has to be zero?
import numpy as np


def hold(X, y, lam):
    A = np.column_stack([np.ones(len(y)), X])
    theta = np.linalg.solve(A.T @ A + lam * np.eye(A.shape[1]), A.T @ y)
    return theta[1:], theta[0]
