# id: ML98
# belief: softmax at the end is bend enough
# fails: R2, R4
# hint: Your hidden layers hand on plain sums, so all of them together are one matrix. What does a hidden
#   unit do with its sum?
import numpy as np


def probabilities(X, coefs, intercepts):
    sums = X
    for weights, biases in zip(coefs, intercepts):
        sums = sums @ weights + biases
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
