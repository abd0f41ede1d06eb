def predict_waits(x, y, new_x):
    """Return a guess for each new length, and the costs of the walk."""
    # BEGIN SOLUTION
    theta0, theta1, costs = 0.0, 0.0, []
    for _ in range(2000):
        miss = theta0 + theta1 * x - y
        costs.append(float((miss**2).mean() / 2))

        # both from the same spot
        slope0, slope1 = miss.mean(), (miss * x).mean()
        theta0, theta1 = theta0 - 0.1 * slope0, theta1 - 0.1 * slope1

        # flat is flat: no step brings anything any more
        if max(abs(slope0), abs(slope1)) < 1e-5:
            break
    return theta0 + theta1 * new_x, costs
    # END SOLUTION
