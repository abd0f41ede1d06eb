# id: PY11
# belief: a return inside of a loop waits for the end of the loop
# fails: R2, R3
# hint: Your walk ends after its first step, and without any step it hands back nothing. At which edge
#   does the last block stand?
def walk(x, y, rate, steps):
    """Return both parameters after so many steps of gradient descent."""
    theta0, theta1 = 0.0, 0.0
    for _ in range(steps):
        miss = theta0 + theta1 * x - y
        slope0 = miss.mean()
        slope1 = (miss * x).mean()
        theta0 = theta0 - rate * slope0
        theta1 = theta1 - rate * slope1
        return theta0, theta1
