import numpy as np


def cost(x, y, theta0, theta1):
    """Return the squared-error cost of the line theta0 + theta1 * x."""
    # BEGIN SOLUTION
    misses = theta0 + theta1 * x - y
    return float(np.sum(misses**2) / (2 * len(y)))
    # END SOLUTION
