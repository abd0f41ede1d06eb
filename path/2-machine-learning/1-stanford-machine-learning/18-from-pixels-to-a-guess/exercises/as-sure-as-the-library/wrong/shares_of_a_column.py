# id: ML01
# belief: `axis=0` works row by row
# fails: R1, R2
# hint: Your columns add up to 1, over all pictures; a picture's shares do not. Which axis has to disappear
#   when the outputs of one picture are added?
import numpy as np


def probabilities(X, coefs, intercepts):
    A = X
    for weights, biases in zip(coefs[:-1], intercepts[:-1]):
        A = 1 / (1 + np.exp(-(A @ weights + biases)))
    sums = A @ coefs[-1] + intercepts[-1]
    powers = np.exp(sums - sums.max())
    return powers / powers.sum(axis=0)
