# id: ML81
# belief: a cost that hardly falls any more means arrived
# fails: R2, R4
# hint: You stop when a step takes less than `flat` off the cost. In a long valley that happens far
#   from the end. What does the second rule look at?
import numpy as np


def walk_until_flat(x, y, rate, flat, patience):
    theta0, theta1 = 0.0, 0.0
    for _ in range(patience):
        miss = theta0 + theta1 * x - y
        before = (miss**2).mean() / 2
        theta0, theta1 = theta0 - rate * miss.mean(), theta1 - rate * (miss * x).mean()
        after = ((theta0 + theta1 * x - y) ** 2).mean() / 2
        if after > before:
            return theta0, theta1, "climbs"
        if before - after <= flat:
            return theta0, theta1, "arrived"
    return theta0, theta1, "patience"
