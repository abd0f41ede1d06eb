# id: ML80
# belief: the second slope may be measured after the first parameter has moved
# fails: R1
# hint: A year of days no longer explodes. But your first step differs from the one on paper in theta1.
#   On which spot do you stand when its slope is measured?
def descend(x, y, rate, steps):
    theta0, theta1 = 0.0, 0.0
    costs = []
    for _ in range(steps):
        miss = theta0 + theta1 * x - y
        costs.append(float((miss**2).mean() / 2))
        theta0 = theta0 - rate * miss.mean()
        miss = theta0 + theta1 * x - y
        theta1 = theta1 - rate * (miss * x).mean()
    miss = theta0 + theta1 * x - y
    costs.append(float((miss**2).mean() / 2))
    return theta0, theta1, costs
