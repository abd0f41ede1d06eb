# id: ML41
# belief: a sum over the rows is as good as a mean
# fails: R1, R2, R3
# hint: Your numbers grow with the number of rows: twice the rows, twice the cost. What do the rules
#   ask for in place of a sum?
import numpy as np


def cost_of_shares(Z, Y, W, b):
    scores = Z @ W + b
    lowered = scores - scores.max(axis=1, keepdims=True)
    powers = np.exp(lowered)
    total = powers.sum(axis=1, keepdims=True)
    error = powers / total - Y
    return -(Y * (lowered - np.log(total))).sum(), Z.T @ error, error.sum(axis=0)
