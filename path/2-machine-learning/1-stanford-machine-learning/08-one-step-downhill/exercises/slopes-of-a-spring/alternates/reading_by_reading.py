def slopes(x, y, theta0, theta1):
    along0, along1 = 0.0, 0.0
    for weight, measured in zip(x, y, strict=True):
        miss = theta0 + theta1 * weight - measured
        along0 += miss / len(y)
        along1 += miss * weight / len(y)
    return along0, along1
