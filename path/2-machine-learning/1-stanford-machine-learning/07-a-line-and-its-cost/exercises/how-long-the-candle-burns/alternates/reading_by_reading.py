def cost(x, y, theta0, theta1):
    total = 0.0
    for hour, height in zip(x, y, strict=True):
        miss = theta0 + theta1 * hour - height
        total += miss * miss
    return float(total / len(y) / 2)
