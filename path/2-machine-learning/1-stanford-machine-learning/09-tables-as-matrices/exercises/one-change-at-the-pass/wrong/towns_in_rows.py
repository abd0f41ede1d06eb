# id: ML06
# belief: reshape can transpose
# fails: R1
# hint: Your result has the right shape, and the numbers of the towns stand where villages should be.
#   Which loop is the outer one, and does `reshape` turn a table on its side?
import numpy as np


def quickest(up, down):
    found = [(way + column).min() for column in down.T for way in up]
    return np.array(found).reshape(len(up), down.shape[1])
