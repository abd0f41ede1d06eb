import numpy as np


def probabilities(X, coefs, intercepts):
    """Return a row of shares for each row of X."""
    # BEGIN SOLUTION
    A = X
    # hidden layers: weigh, add the biases, bend
    for weights, biases in zip(coefs[:-1], intercepts):
        A = 1 / (1 + np.exp(-(A @ weights + biases)))
    sums = A @ coefs[-1] + intercepts[-1]
    # softmax, with the largest sum of each row at zero
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
    # END SOLUTION
