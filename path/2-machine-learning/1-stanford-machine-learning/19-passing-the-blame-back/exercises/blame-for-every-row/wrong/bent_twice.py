# id: own
# belief: the slope of the bend needs the sigmoid once more
# fails: R2, R3
# hint: What came in from a hidden layer has been bent already. Its slope needs that number itself, and what it
#   lacks to 1. What would you get for a unit that said 0.5?
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
        D = (D @ theta[:, 1:]) * expit(said) * (1 - expit(said))
    return found
