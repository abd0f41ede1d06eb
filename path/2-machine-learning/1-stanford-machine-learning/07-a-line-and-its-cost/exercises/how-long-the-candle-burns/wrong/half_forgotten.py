# id: own
# belief: the cost is the mean of the squared misses
# fails: R2, R3
# hint: Your cost is twice the one in the example. Among how many is the sum of the squares shared,
#   by the second rule?
def cost(x, y, theta0, theta1):
    misses = theta0 + theta1 * x - y
    return float((misses**2).mean())
