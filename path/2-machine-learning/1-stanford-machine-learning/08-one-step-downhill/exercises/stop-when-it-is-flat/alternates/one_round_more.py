import numpy as np


def walk_until_flat(x, y, rate, flat, patience):
    table = np.column_stack([np.ones(len(x)), x])
    theta, last = np.zeros(2), np.inf
    for step in range(patience + 1):
        off = table @ theta - y
        cost, slopes = np.mean(off**2) / 2, off @ table / len(y)
        if cost > last:
            return theta[0], theta[1], "climbs"
        if np.all(np.abs(slopes) <= flat):
            return theta[0], theta[1], "arrived"
        if step < patience:
            theta, last = theta - rate * slopes, cost
    return theta[0], theta[1], "patience"
