# id: own
# belief: taking the signs away does the same as squaring
# fails: R2, R3
# hint: Misses twice as large cost twice as much with you. By the rule they cost four times as much.
#   What happens to each miss before it is added?
def cost(x, y, theta0, theta1):
    misses = theta0 + theta1 * x - y
    return float(abs(misses).sum() / (2 * len(y)))
