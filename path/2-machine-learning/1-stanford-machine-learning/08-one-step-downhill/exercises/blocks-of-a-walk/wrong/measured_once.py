# id: own
# belief: the misses are measured once, and then one walks
# fails: R2
# hint: After the first step the parameters are others, and your misses are still the old ones. Which
#   line has to come back into the loop?
def walk(x, y, rate, steps):
    """Return both parameters after so many steps of gradient descent."""
    theta0, theta1 = 0.0, 0.0
    miss = theta0 + theta1 * x - y
    for _ in range(steps):
        slope0 = miss.mean()
        slope1 = (miss * x).mean()
        theta0 = theta0 - rate * slope0
        theta1 = theta1 - rate * slope1
    return theta0, theta1
