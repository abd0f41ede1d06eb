import numpy as np


def unroll(thetas):
    return np.hstack([np.reshape(theta, -1) for theta in thetas])


def roll(long, sizes):
    shapes = [(after, before + 1) for before, after in zip(sizes[:-1], sizes[1:])]
    ends = np.cumsum([rows * columns for rows, columns in shapes])
    return [np.array(part).reshape(shape) for part, shape in zip(np.split(long, ends[:-1]), shapes)]
