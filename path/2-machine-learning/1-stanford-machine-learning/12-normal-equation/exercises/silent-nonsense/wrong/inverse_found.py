# id: own
# belief: rounding weights to whole dollars cannot matter
# fails: R1
# hint: No more nonsense, but every value is off by some hundreds. Multiply what was rounded away by
#   the square feet of a house. Where may one round, and where not?
import numpy as np


def value_houses(X, y, new_X):
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.linalg.lstsq(A, y)[0].round()
    return np.column_stack([np.ones(len(new_X)), new_X]) @ theta
