# id: ML41
# belief: it does not matter whether the rows are added up or averaged
# fails: R2, R3
# hint: With one row your slopes are right, with seven they are too large. The cost is a mean over the rows.
#   What has to be divided?
import numpy as np
from scipy.special import expit


def slopes(thetas, X, Y, lam):
    m = len(X)
    inputs, A = [], X
    for theta in thetas:
        inputs.append(np.column_stack([np.ones(m), A]))
        A = expit(inputs[-1] @ theta.T)
    D, found = A - Y, []
    for theta, came_in in zip(thetas[::-1], inputs[::-1]):
        paying = theta.copy()
        paying[:, 0] = 0
        found.insert(0, D.T @ came_in + lam * paying / m)
        said = came_in[:, 1:]
        D = (D @ theta[:, 1:]) * said * (1 - said)
    return found
