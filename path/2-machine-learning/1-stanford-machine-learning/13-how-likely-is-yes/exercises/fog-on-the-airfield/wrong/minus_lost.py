# id: own
# belief: the sign in the exponent does not matter
# fails: R1, R2
# hint: A score of 2 gives you 0.12, less than one half. High scores should mean fog. Look at the
#   sign in front of the score.
import numpy as np


def chances(X, w, b):
    return 1 / (1 + np.exp(X @ w + b))


def score_for(chance):
    return np.log(chance / (1 - chance))
