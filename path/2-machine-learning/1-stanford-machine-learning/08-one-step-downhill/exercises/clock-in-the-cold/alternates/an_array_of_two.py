import numpy as np


def descend(x, y, rate, steps):
    table = np.vstack([np.ones_like(x), x])
    theta = np.zeros(2)

    def look():
        off = theta @ table - y
        return float(np.mean(np.square(off))) / 2, table @ off / len(y)

    costs = []
    for _ in range(steps):
        here, slopes = look()
        costs.append(here)
        theta = theta - rate * slopes
    costs.append(look()[0])
    return float(theta[0]), float(theta[1]), costs
