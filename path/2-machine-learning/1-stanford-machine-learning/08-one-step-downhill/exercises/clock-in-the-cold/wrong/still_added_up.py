# id: ML41
# belief: it does not matter whether slopes are added or averaged
# fails: R1, R2
# hint: Both slopes now come from one spot. Give each reading twice: one of your parameters moves twice
#   as far. Which of the two slopes grows with the days?
def descend(x, y, rate, steps):
    theta0, theta1 = 0.0, 0.0
    costs = []
    for _ in range(steps):
        miss = theta0 + theta1 * x - y
        costs.append(float((miss**2).mean() / 2))
        slope0, slope1 = miss.mean(), (miss * x).sum()
        theta0, theta1 = theta0 - rate * slope0, theta1 - rate * slope1
    miss = theta0 + theta1 * x - y
    costs.append(float((miss**2).mean() / 2))
    return theta0, theta1, costs
