# id: ML44
# belief: a walk that explodes only needs a smaller rate
# fails: R1, R2
# hint: You share the rate among the readings, and so one slope is right and the other is too small.
#   What did the year of days make too large, the rate or a slope?
def descend(x, y, rate, steps):
    theta0, theta1 = 0.0, 0.0
    costs = []
    for _ in range(steps):
        miss = theta0 + theta1 * x - y
        costs.append(float((miss**2).mean() / 2))
        slope0, slope1 = miss.mean(), (miss * x).sum()
        theta0 = theta0 - rate / len(y) * slope0
        theta1 = theta1 - rate / len(y) * slope1
    miss = theta0 + theta1 * x - y
    costs.append(float((miss**2).mean() / 2))
    return theta0, theta1, costs
