# id: own
# belief: above zero means yes, so the chance is 1
# fails: R1
# hint: You give only zeros and ones. A score a little above zero is a little above one half: the
#   pilots want to know how sure you are.
import numpy as np


def chances(X, w, b):
    return np.where(X @ w + b >= 0, 1.0, 0.0)


def score_for(chance):
    return np.log(chance / (1 - chance))
