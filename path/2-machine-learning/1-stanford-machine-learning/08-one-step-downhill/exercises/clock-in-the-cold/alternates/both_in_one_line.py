import numpy as np


def descend(x, y, rate, steps):
    spot, costs = (0.0, 0.0), []
    for step in range(steps + 1):
        off = spot[0] + spot[1] * x - y
        costs.append(float(np.dot(off, off) / (2 * off.size)))
        if step < steps:
            spot = spot[0] - rate * np.mean(off), spot[1] - rate * np.mean(off * x)
    return *spot, costs
