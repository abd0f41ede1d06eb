import numpy as np


def predict_waits(x, y, new_x):
    table = np.column_stack([np.ones(len(x)), x])

    def look(theta):
        off = table @ theta - y
        return float(off @ off) / (2 * len(y)), table.T @ off / len(y)

    theta, rate = np.zeros(2), 1.0
    cost, slopes = look(theta)
    costs = [cost]
    while np.abs(slopes).max() > 1e-4 and len(costs) < 4000:
        tried = theta - rate * slopes
        new_cost, new_slopes = look(tried)
        if new_cost > cost:
            rate = rate / 3
            continue
        theta, cost, slopes = tried, new_cost, new_slopes
        costs.append(cost)
    return theta[0] + theta[1] * np.asarray(new_x), costs
