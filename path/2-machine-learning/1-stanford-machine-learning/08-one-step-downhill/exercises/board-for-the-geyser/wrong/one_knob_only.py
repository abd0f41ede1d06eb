# id: own
# belief: the slope is what matters, so the start may stay at 0
# fails: R3, R4
# hint: Your line goes through 0: after an eruption of no length it expects the next one at once. Which
#   of the two parameters never moves?
def predict_waits(x, y, new_x):
    theta1, costs = 0.0, []
    for _ in range(500):
        miss = theta1 * x - y
        costs.append(float((miss**2).mean() / 2))
        theta1 = theta1 - 0.05 * (miss * x).mean()
    return theta1 * new_x, costs
