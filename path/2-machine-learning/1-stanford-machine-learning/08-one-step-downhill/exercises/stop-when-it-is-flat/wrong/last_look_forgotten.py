# id: own
# belief: who has used up all steps has not arrived
# fails: R4
# hint: A walk that arrives by its very last step is called out of patience by you. What does the
#   fourth rule do when all steps are taken?
import numpy as np


def walk_until_flat(x, y, rate, flat, patience):
    theta0, theta1 = 0.0, 0.0
    for _ in range(patience):
        miss = theta0 + theta1 * x - y
        slope0, slope1 = miss.mean(), (miss * x).mean()
        if abs(slope0) <= flat and abs(slope1) <= flat:
            return theta0, theta1, "arrived"
        theta0, theta1 = theta0 - rate * slope0, theta1 - rate * slope1
        if ((theta0 + theta1 * x - y) ** 2).mean() > (miss**2).mean():
            return theta0, theta1, "climbs"
    return theta0, theta1, "patience"
