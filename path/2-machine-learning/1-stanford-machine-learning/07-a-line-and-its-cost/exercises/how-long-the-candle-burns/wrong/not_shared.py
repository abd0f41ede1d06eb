# id: ML41
# belief: it does not matter whether the squares are added or averaged
# fails: R2, R3
# hint: Give your function each reading twice. The candle is the same and the line is the same, but
#   your cost doubles. What should the sum be shared among?
def cost(x, y, theta0, theta1):
    misses = theta0 + theta1 * x - y
    return float((misses**2).sum() / 2)
