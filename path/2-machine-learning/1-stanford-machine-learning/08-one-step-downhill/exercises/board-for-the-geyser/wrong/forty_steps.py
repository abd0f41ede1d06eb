# id: ML81
# belief: a cost that hardly falls any more means arrived
# fails: R4
# hint: Your costs hardly fall at the end, and yet the line is still on its way. Ask it for a length
#   of 1.5 minutes, let it walk ten times as far, and ask again. What stands still, and what does not?
def predict_waits(x, y, new_x):
    theta0, theta1, costs = 0.0, 0.0, []
    for _ in range(41):
        miss = theta0 + theta1 * x - y
        costs.append(float((miss**2).mean() / 2))
        theta0, theta1 = theta0 - 0.1 * miss.mean(), theta1 - 0.1 * (miss * x).mean()
    return theta0 + theta1 * new_x, costs
