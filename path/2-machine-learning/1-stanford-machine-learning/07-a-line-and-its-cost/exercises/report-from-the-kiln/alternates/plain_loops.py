def squares(x, y, theta0, theta1):
    return [(theta0 + theta1 * hour - heat) ** 2 for hour, heat in zip(x, y, strict=True)]


def report(x, y, theta0, theta1):
    m = len(y)
    ours, flat = sum(squares(x, y, theta0, theta1)), sum(squares(x, y, sum(y) / m, 0))
    return float(ours / (2 * m)), float(flat / (2 * m)), float((ours / m) ** 0.5)
