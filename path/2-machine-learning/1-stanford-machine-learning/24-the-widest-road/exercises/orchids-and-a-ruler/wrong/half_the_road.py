# id: own
# belief: the road is one divided by the length of the weights
# fails: R1
# hint: Your width ends in the middle of the road. The edges have scores of -1 and 1. How far apart are
#   these two scores?
import numpy as np


def report(X, y, w, b):
    safe = y * (X @ w + b)
    length = np.sqrt(w @ w)
    return float(1 / length), safe / length, np.flatnonzero(safe <= 1.001)
