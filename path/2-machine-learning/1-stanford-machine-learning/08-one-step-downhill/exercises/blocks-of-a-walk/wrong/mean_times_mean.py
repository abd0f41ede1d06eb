# id: own
# belief: the mean of products is the product of the means
# fails: R1, R2
# hint: The second slope multiplies two averages, and a heavy weight loses its own miss. Which of the
#   two blocks multiplies row by row?
def walk(x, y, rate, steps):
    """Return both parameters after so many steps of gradient descent."""
    theta0, theta1 = 0.0, 0.0
    for _ in range(steps):
        miss = theta0 + theta1 * x - y
        slope0 = miss.mean()
        slope1 = miss.mean() * x.mean()
        theta0 = theta0 - rate * slope0
        theta1 = theta1 - rate * slope1
    return theta0, theta1
