# id: ML44
# belief: a formula that is right on paper is safe in floats
# fails: R3
# hint: For a score of -1000 you take the exponential of 1000, and NumPy warns of an overflow. Where is
#   the sigmoid so close to 0 or 1 that nothing is lost by stopping earlier?
import numpy as np


def forward(X, w, b):
    return 1 / (1 + np.exp(-(w.T @ X + b)))
