# id: own
# belief: a slope below `flat` is flat
# fails: R2
# hint: For readings far above zero your walk has arrived before its first step. A slope of -70 is a
#   smaller number than 0.01. Is it flatter?
import numpy as np


def walk_until_flat(x, y, rate, flat, patience):
    theta0, theta1 = 0.0, 0.0
    for _ in range(patience):
        miss = theta0 + theta1 * x - y
        slope0, slope1 = miss.mean(), (miss * x).mean()
        if slope0 <= flat and slope1 <= flat:
            return theta0, theta1, "arrived"
        theta0, theta1 = theta0 - rate * slope0, theta1 - rate * slope1
        if ((theta0 + theta1 * x - y) ** 2).mean() > (miss**2).mean():
            return theta0, theta1, "climbs"
    miss = theta0 + theta1 * x - y
    end = "arrived" if miss.mean() <= flat and (miss * x).mean() <= flat else "patience"
    return theta0, theta1, end
