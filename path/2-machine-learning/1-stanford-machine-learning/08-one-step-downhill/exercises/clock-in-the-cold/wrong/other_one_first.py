# id: own
# belief: the order was at fault, so the other parameter moves first
# fails: R1
# hint: You have changed who moves first, and now theta0 is the one that differs from the step on
#   paper. Could both be measured before any of them moves?
def descend(x, y, rate, steps):
    theta0, theta1 = 0.0, 0.0
    costs = []
    for _ in range(steps):
        miss = theta0 + theta1 * x - y
        costs.append(float((miss**2).mean() / 2))
        theta1 = theta1 - rate * (miss * x).mean()
        miss = theta0 + theta1 * x - y
        theta0 = theta0 - rate * miss.mean()
    miss = theta0 + theta1 * x - y
    costs.append(float((miss**2).mean() / 2))
    return theta0, theta1, costs
