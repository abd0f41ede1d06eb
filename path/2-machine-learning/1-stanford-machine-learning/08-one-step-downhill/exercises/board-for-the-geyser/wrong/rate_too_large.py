# id: own
# belief: a larger rate arrives sooner
# fails: R2, R3, R4
# hint: Look at your first three costs: they rise. Each step lands higher on the other side of the
#   valley. What do such costs ask of the rate?
def predict_waits(x, y, new_x):
    theta0, theta1, costs = 0.0, 0.0, []
    for _ in range(60):
        miss = theta0 + theta1 * x - y
        costs.append(float((miss**2).mean() / 2))
        theta0, theta1 = theta0 - 0.3 * miss.mean(), theta1 - 0.3 * (miss * x).mean()
    return theta0 + theta1 * new_x, costs
