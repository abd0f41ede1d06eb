import numpy as np
from scipy.special import expit


def slopes(thetas, X, Y, lam):
    """Return the slopes of the cost, one array for each weight matrix."""
    # BEGIN SOLUTION
    m = len(X)
    # forward: keep what goes into each layer
    inputs, A = [], X
    for theta in thetas:
        inputs.append(np.column_stack([np.ones(m), A]))
        A = expit(inputs[-1] @ theta.T)

    # back: the blame of the outputs first
    D, found = A - Y, []
    for theta, came_in in zip(thetas[::-1], inputs[::-1]):
        paying = theta.copy()
        paying[:, 0] = 0
        found.insert(0, (D.T @ came_in + lam * paying) / m)

        # through the weights, and through the bend
        said = came_in[:, 1:]
        D = (D @ theta[:, 1:]) * said * (1 - said)
    return found
    # END SOLUTION
