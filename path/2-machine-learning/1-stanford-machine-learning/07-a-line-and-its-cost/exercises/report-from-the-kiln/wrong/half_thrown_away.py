# id: own
# belief: the half is in the way, so it goes out of the cost
# fails: R1, R2
# hint: Your typical miss is right, but both costs are twice what the first rule says. The half
#   belongs to the cost. Where could it be undone instead?
import numpy as np


def cost(x, y, theta0, theta1):
    misses = theta0 + theta1 * x - y
    return float((misses**2).mean())


def report(x, y, theta0, theta1):
    line = cost(x, y, theta0, theta1)
    return line, cost(x, y, y.mean(), 0), float(np.sqrt(line))
