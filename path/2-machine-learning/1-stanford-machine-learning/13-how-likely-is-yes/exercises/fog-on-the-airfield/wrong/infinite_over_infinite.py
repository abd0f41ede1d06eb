# id: own
# belief: two formulas that are equal on paper are equal on a computer
# fails: R2
# hint: For ordinary scores your chances are right. With a score of 1000 you divide infinite by
#   infinite, and that is nan. Write the curve so that only small exponentials are divided.
import numpy as np


def chances(X, w, b):
    z = X @ w + b
    return np.exp(z) / (1 + np.exp(z))


def score_for(chance):
    return np.log(chance) - np.log(1 - chance)
