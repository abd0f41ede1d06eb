def descend(x, y, rate, steps):
    """Return theta0, theta1 and the costs of a walk downhill."""
    theta0, theta1 = 0.0, 0.0
    costs = []
    for _ in range(steps):
        miss = theta0 + theta1 * x - y
        costs.append(float((miss**2).mean() / 2))
        theta0 = theta0 - rate * miss.mean()
        miss = theta0 + theta1 * x - y
        theta1 = theta1 - rate * (miss * x).sum()
    miss = theta0 + theta1 * x - y
    costs.append(float((miss**2).mean() / 2))
    return theta0, theta1, costs
