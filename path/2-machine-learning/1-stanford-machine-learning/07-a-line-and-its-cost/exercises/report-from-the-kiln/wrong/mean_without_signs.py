# id: own
# belief: the typical miss is the mean of the misses without their signs
# fails: R3
# hint: Misses of 1 and 7: you say 4, the third rule says 5. Which of the two does the rule let
#   speak louder, and by what?
def cost(x, y, theta0, theta1):
    misses = theta0 + theta1 * x - y
    return float((misses**2).mean() / 2)


def report(x, y, theta0, theta1):
    line = cost(x, y, theta0, theta1)
    return line, cost(x, y, y.mean(), 0), float(abs(theta0 + theta1 * x - y).mean())
