# id: ML80
# belief: the second slope may be measured after the first parameter has moved
# fails: R1
# hint: Your first step differs from the one on paper in theta1. Its slope is measured when theta0 has
#   moved already. Could both be measured first?
import numpy as np


def walk_until_flat(x, y, rate, flat, patience):
    theta0, theta1 = 0.0, 0.0
    for _ in range(patience):
        miss = theta0 + theta1 * x - y
        if abs(miss.mean()) <= flat and abs((miss * x).mean()) <= flat:
            return theta0, theta1, "arrived"
        theta0 = theta0 - rate * miss.mean()
        theta1 = theta1 - rate * ((theta0 + theta1 * x - y) * x).mean()
        if ((theta0 + theta1 * x - y) ** 2).mean() > (miss**2).mean():
            return theta0, theta1, "climbs"
    miss = theta0 + theta1 * x - y
    end = "arrived" if max(abs(miss.mean()), abs((miss * x).mean())) <= flat else "patience"
    return theta0, theta1, end
