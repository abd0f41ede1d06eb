# id: ML88
# belief: the leash pulls at all weights, biases included
# fails: R2, R3
# hint: Without a penalty everything is right. With one, only the first column of each matrix is off. Who stands
#   there, and does it pay?
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
        paying = paying + 0
        found.insert(0, (D.T @ came_in + lam * paying) / m)
        said = came_in[:, 1:]
        D = (D @ theta[:, 1:]) * said * (1 - said)
    return found
