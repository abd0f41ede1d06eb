# id: ML44
# belief: the formula with logarithms of probabilities works for every score
# fails: R3
# hint: For a score of -800 the probability is 0 to a float, and its logarithm is minus infinity. You
#   still knew the score one line before. What is the loss in terms of it?
import numpy as np


def cost(Z, Y):
    A = 1 / (1 + np.exp(-Z))
    return float(-np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
