# id: ML01
# belief: axis 0 adds up what stands in a row
# fails: R1
# hint: Your shares add up to 1 down each column: the rows compete with one another. Who competes for
#   one row? Which axis has to disappear?
import numpy as np


def cost_of_shares(Z, Y, W, b):
    scores = Z @ W + b
    lowered = scores - scores.max(axis=0, keepdims=True)
    powers = np.exp(lowered)
    total = powers.sum(axis=0, keepdims=True)
    cost = -(Y * (lowered - np.log(total))).sum() / len(Z)
    error = powers / total - Y
    return cost, Z.T @ error / len(Z), error.mean(axis=0)
