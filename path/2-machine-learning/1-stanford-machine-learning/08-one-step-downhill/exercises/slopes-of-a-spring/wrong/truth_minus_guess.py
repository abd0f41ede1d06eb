# id: own
# belief: a miss may be taken either way round, since it is squared anyway
# fails: R1, R2, R3
# hint: The cost forgives it, and the slopes do not: yours point the other way. Which is taken away
#   from which in the first rule?
import numpy as np


def slopes(x, y, theta0, theta1):
    miss = y - (theta0 + theta1 * x)
    return np.mean(miss), np.mean(miss * x)
