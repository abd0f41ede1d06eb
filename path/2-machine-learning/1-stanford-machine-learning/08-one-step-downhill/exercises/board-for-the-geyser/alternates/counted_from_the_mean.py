import numpy as np


def predict_waits(x, y, new_x):
    middle = np.mean(x)
    lift, slope, costs = 0.0, 0.0, []
    for _ in range(400):
        off = lift + slope * (x - middle) - y
        costs.append(float(np.dot(off, off)) / (2 * len(y)))
        lift, slope = lift - 0.3 * np.mean(off), slope - 0.3 * np.mean(off * (x - middle))
    return lift + slope * (new_x - middle), costs
