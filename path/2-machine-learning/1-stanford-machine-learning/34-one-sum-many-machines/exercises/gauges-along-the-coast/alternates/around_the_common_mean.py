import numpy as np


def digest(readings):
    known = readings[np.isfinite(readings)]
    if known.size:
        return known.size, float(np.mean(known)), float(np.var(known) * known.size)
    return 0, 0.0, 0.0


def join(first, second):
    count = first[0] + second[0]
    if not count:
        return 0, 0.0, 0.0
    mean = (first[0] * first[1] + second[0] * second[1]) / count
    squares = 0.0
    for rows, own_mean, own_squares in (first, second):
        squares += own_squares + rows * (own_mean - mean) ** 2
    return count, mean, squares
