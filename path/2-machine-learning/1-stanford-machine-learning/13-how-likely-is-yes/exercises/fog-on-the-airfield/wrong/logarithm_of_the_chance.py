# id: own
# belief: the logarithm of the chance undoes the sigmoid
# fails: R3
# hint: For 0.5 you get -0.69, and the score of one half is 0. The logarithm undoes an exponential
#   alone. Here yes has to be divided by no first.
import numpy as np


def chances(X, w, b):
    return 1 / (1 + np.exp(-(X @ w + b)))


def score_for(chance):
    return np.log(chance)
