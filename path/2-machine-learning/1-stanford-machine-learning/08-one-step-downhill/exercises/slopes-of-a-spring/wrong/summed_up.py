# id: ML41
# belief: it does not matter whether slopes are added or averaged
# fails: R1, R2, R3
# hint: Give your function each reading twice: its slopes double, and a step would be twice as long.
#   What do both rules take of the misses?
import numpy as np


def slopes(x, y, theta0, theta1):
    miss = theta0 + theta1 * x - y
    return np.sum(miss), np.sum(miss * x)
