# id: own
# belief: blame is what is missing to the truth
# fails: R2, R3
# hint: Your slopes point the other way, so each step would walk uphill. If a unit says too much, should the slope
#   of its bias be above or below zero?
import numpy as np
from scipy.special import expit


def slopes(thetas, X, Y, lam):
    m = len(X)
    inputs, A = [], X
    for theta in thetas:
        inputs.append(np.column_stack([np.ones(m), A]))
        A = expit(inputs[-1] @ theta.T)
    D, found = Y - A, []
    for theta, came_in in zip(thetas[::-1], inputs[::-1]):
        paying = theta.copy()
        paying[:, 0] = 0
        found.insert(0, (D.T @ came_in + lam * paying) / m)
        said = came_in[:, 1:]
        D = (D @ theta[:, 1:]) * said * (1 - said)
    return found
