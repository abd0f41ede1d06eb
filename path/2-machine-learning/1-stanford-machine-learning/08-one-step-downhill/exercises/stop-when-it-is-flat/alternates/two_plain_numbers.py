def walk_until_flat(x, y, rate, flat, patience):
    count = len(y)

    def look(theta0, theta1):
        off = [theta0 + theta1 * a - b for a, b in zip(x, y, strict=True)]
        along1 = sum(miss * a for miss, a in zip(off, x, strict=True)) / count
        return sum(miss * miss for miss in off) / (2 * count), sum(off) / count, along1

    theta0 = theta1 = 0.0
    steps = 0
    cost, slope0, slope1 = look(theta0, theta1)
    while max(abs(slope0), abs(slope1)) > flat:
        if steps == patience:
            return theta0, theta1, "patience"
        theta0, theta1, steps = theta0 - rate * slope0, theta1 - rate * slope1, steps + 1
        before = cost
        cost, slope0, slope1 = look(theta0, theta1)
        if cost > before:
            return theta0, theta1, "climbs"
    return theta0, theta1, "arrived"
