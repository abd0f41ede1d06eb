# id: ML95
# belief: shares of one answer can be computed for each class by itself
# fails: R1
# hint: You squeeze every score by itself, as for yes or no. Add up a row of your shares: is it 1? To
#   be a share of one answer, a number has to know the others of its row.
import numpy as np


def cost_of_shares(Z, Y, W, b):
    scores = Z @ W + b
    shares = 1 / (1 + np.exp(-scores))
    cost = (Y * np.logaddexp(0, -scores)).sum() / len(Z)
    error = shares - Y
    return cost, Z.T @ error / len(Z), error.mean(axis=0)
