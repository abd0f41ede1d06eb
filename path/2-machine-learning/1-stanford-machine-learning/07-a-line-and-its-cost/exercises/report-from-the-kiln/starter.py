import numpy as np


def cost(x, y, theta0, theta1):
    """Return the squared-error cost of a line."""
    misses = theta0 + theta1 * x - y
    return float(misses.mean() ** 2 / 2)


def report(x, y, theta0, theta1):
    """Return the cost of the line, the cost of the baseline, and the typical miss."""
    line = cost(x, y, theta0, theta1)
    baseline = cost(x, y, y.mean(), 0)
    typical = float(np.sqrt(line))
    return line, baseline, typical
