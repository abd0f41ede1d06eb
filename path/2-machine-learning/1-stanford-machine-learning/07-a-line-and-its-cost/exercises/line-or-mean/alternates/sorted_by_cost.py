import numpy as np


def line_or_mean(x, y, count, lines):
    seen_x, seen_y, new_x, new_y = x[:count], y[:count], x[count:], y[count:]
    costs = np.array([np.mean((a + b * seen_x - seen_y) ** 2) for a, b in lines])
    a, b = lines[int(np.argmin(costs))]
    ours = np.mean(np.square(a + b * new_x - new_y))
    usual = np.mean(np.square(new_y - np.mean(seen_y)))
    if ours <= usual * 0.5:
        return a, b
    return None
