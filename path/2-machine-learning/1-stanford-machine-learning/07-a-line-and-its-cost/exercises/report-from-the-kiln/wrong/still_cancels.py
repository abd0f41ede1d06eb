# id: ML79
# belief: misses above and below may be added as they are, and squared afterwards
# fails: R1, R2
# hint: Your typical miss now fits your cost, but ten above and ten below still make a cost of 0.
#   In which order do the helper's two moves come?
import numpy as np


def cost(x, y, theta0, theta1):
    misses = theta0 + theta1 * x - y
    return float(misses.mean() ** 2 / 2)


def report(x, y, theta0, theta1):
    line = cost(x, y, theta0, theta1)
    return line, cost(x, y, y.mean(), 0), float(np.sqrt(2 * line))
