# id: own
# belief: one moves along the slope
# fails: R1, R2
# hint: Your first parameter goes up where the ground rises. Is that downhill? Compare the signs of
#   the two lines that move something.
def walk(x, y, rate, steps):
    """Return both parameters after so many steps of gradient descent."""
    theta0, theta1 = 0.0, 0.0
    for _ in range(steps):
        miss = theta0 + theta1 * x - y
        slope0 = miss.mean()
        slope1 = (miss * x).mean()
        theta0 = theta0 + rate * slope0
        theta1 = theta1 - rate * slope1
    return theta0, theta1
