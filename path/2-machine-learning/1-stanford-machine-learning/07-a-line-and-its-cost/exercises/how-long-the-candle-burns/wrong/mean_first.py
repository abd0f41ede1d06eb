# id: ML79
# belief: misses above and below may be added as they are, and squared afterwards
# fails: R2
# hint: One height 3 above the line and one 3 below it: your cost says 0. Which comes first, taking
#   the squares or taking the mean?
def cost(x, y, theta0, theta1):
    misses = theta0 + theta1 * x - y
    return float(misses.mean() ** 2 / 2)
