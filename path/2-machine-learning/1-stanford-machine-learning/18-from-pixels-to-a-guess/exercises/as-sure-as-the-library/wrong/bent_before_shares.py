# id: own
# belief: every layer bends with the sigmoid, the last one too
# fails: R2, R4
# hint: Your shares are much too even. The last sums were squeezed between 0 and 1 before softmax saw them.
#   What goes into softmax?
import numpy as np


def probabilities(X, coefs, intercepts):
    A = X
    for weights, biases in zip(coefs, intercepts):
        A = 1 / (1 + np.exp(-(A @ weights + biases)))
    powers = np.exp(A - A.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
