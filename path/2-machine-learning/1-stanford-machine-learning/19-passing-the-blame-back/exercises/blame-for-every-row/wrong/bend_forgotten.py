# id: ML73
# belief: blame travels along the weights, and that is all
# fails: R2, R3
# hint: The last matrix is right, and all before it are off. Between a unit's sum and what it says lies a bend.
#   How steep is it, if the unit said 0.9?
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
        found.insert(0, (D.T @ came_in + lam * paying) / m)
        said = came_in[:, 1:]
        D = D @ theta[:, 1:]
    return found
