# id: ML73
# belief: the slope of a nested formula is the slope of its outer part
# fails: R2, R3
# hint: Both of your slopes are the mean miss. Turn theta1 up by one: by how much does the miss of a
#   heavy weight rise, and by how much that of a light one?
import numpy as np


def slopes(x, y, theta0, theta1):
    miss = theta0 + theta1 * x - y
    return np.mean(miss), np.mean(miss)
