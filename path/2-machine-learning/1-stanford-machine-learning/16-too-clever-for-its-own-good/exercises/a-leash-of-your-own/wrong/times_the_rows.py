# id: ML41
# belief: the penalty stands beside a mean, so it has to be multiplied by the rows
# fails: R1, R2
# hint: Your weights are too small, the more so the more rows there are. The rule adds the penalty to
#   the sum of the squared errors. What do the rows have to do with it?
import numpy as np


def hold(X, y, lam):
    A = np.column_stack([np.ones(len(y)), X])
    L = np.eye(A.shape[1])
    L[0, 0] = 0
    theta = np.linalg.solve(A.T @ A + lam * len(y) * L, A.T @ y)
    return theta[1:], theta[0]
