# id: own
# belief: flat along one parameter means arrived
# fails: R2
# hint: Your walk stops where one slope is flat and the other is still steep. Who turns only one knob
#   takes that for a floor. How many of the slopes have to be flat?
import numpy as np


def walk_until_flat(x, y, rate, flat, patience):
    theta0, theta1 = 0.0, 0.0
    for _ in range(patience):
        miss = theta0 + theta1 * x - y
        slope0, slope1 = miss.mean(), (miss * x).mean()
        if abs(slope0) <= flat or abs(slope1) <= flat:
            return theta0, theta1, "arrived"
        theta0, theta1 = theta0 - rate * slope0, theta1 - rate * slope1
        if ((theta0 + theta1 * x - y) ** 2).mean() > (miss**2).mean():
            return theta0, theta1, "climbs"
    miss = theta0 + theta1 * x - y
    end = "arrived" if abs(miss.mean()) <= flat or abs((miss * x).mean()) <= flat else "patience"
    return theta0, theta1, end
