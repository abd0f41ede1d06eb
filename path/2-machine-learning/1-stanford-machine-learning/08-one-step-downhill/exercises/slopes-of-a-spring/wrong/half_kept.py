# id: own
# belief: the half of the cost stays in its slopes
# fails: R1, R2, R3
# hint: Your slopes are half of what a short chord measures. The cost has a half and a square. What
#   does the square bring down?
import numpy as np


def slopes(x, y, theta0, theta1):
    miss = theta0 + theta1 * x - y
    return np.mean(miss) / 2, np.mean(miss * x) / 2
