import numpy as np


def cost(x, y, theta0, theta1):
    """Return the squared-error cost of a line."""
    misses = theta0 + theta1 * x - y
    # each miss loses its sign before it meets the others
    return float((misses**2).mean() / 2)


def report(x, y, theta0, theta1):
    """Return the cost of the line, the cost of the baseline, and the typical miss."""
    line = cost(x, y, theta0, theta1)
    baseline = cost(x, y, y.mean(), 0)
    # the cost is half of the mean square
    typical = float(np.sqrt(2 * line))
    return line, baseline, typical
