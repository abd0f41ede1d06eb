# id: ML97
# belief: the power of a score always fits into a number
# fails: R4
# hint: With scores of thousands your cost is nan. The power of 710 is already too large for a
#   number. What may be taken away from all scores of a row, so that no share moves?
import numpy as np


def cost_of_shares(Z, Y, W, b):
    scores = Z @ W + b
    powers = np.exp(scores)
    total = powers.sum(axis=1, keepdims=True)
    cost = -(Y * (scores - np.log(total))).sum() / len(Z)
    error = powers / total - Y
    return cost, Z.T @ error / len(Z), error.mean(axis=0)
