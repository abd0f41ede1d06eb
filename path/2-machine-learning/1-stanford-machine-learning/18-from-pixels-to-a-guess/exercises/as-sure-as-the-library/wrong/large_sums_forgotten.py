# id: ML44
# belief: where `nan` comes out, the data are to blame
# fails: R3
# hint: With sums of 900 you get `nan`: e to the 900 is infinite, and so is the total. Which number may be
#   taken away from all sums of a row without changing a share?
import numpy as np


def probabilities(X, coefs, intercepts):
    A = X
    for weights, biases in zip(coefs[:-1], intercepts[:-1]):
        A = 1 / (1 + np.exp(-(A @ weights + biases)))
    powers = np.exp(A @ coefs[-1] + intercepts[-1])
    return powers / powers.sum(axis=1, keepdims=True)
