# id: own
# belief: the root of the cost is the typical miss
# fails: R3
# hint: Both costs are right now. Let every miss be ten degrees: your typical miss says about 7.
#   Of what is your number the root, and of what should it be?
import numpy as np


def cost(x, y, theta0, theta1):
    misses = theta0 + theta1 * x - y
    return float((misses**2).mean() / 2)


def report(x, y, theta0, theta1):
    line = cost(x, y, theta0, theta1)
    return line, cost(x, y, y.mean(), 0), float(np.sqrt(line))
