# id: own
# belief: the score of a chance is the logarithm of no against yes
# fails: R3
# hint: A chance of 0.75 gives you a negative score. But it lies above one half, and so its score
#   has to lie above zero. Which of the two numbers belongs on top?
import numpy as np


def chances(X, w, b):
    return 1 / (1 + np.exp(-(X @ w + b)))


def score_for(chance):
    return np.log((1 - chance) / chance)
