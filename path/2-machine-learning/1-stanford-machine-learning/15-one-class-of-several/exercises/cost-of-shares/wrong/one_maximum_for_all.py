# id: own
# belief: one largest score is enough for the whole table
# fails: R4
# hint: You take the largest score of the whole table away. Beside a row of thousands, all powers of
#   a low row become 0. Whose largest score does each row need?
import numpy as np


def cost_of_shares(Z, Y, W, b):
    scores = Z @ W + b
    lowered = scores - scores.max()
    powers = np.exp(lowered)
    total = powers.sum(axis=1, keepdims=True)
    cost = -(Y * (lowered - np.log(total))).sum() / len(Z)
    error = powers / total - Y
    return cost, Z.T @ error / len(Z), error.mean(axis=0)
