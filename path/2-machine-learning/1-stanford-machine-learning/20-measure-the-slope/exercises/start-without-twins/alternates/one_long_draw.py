import numpy as np


def start(sizes, seed):
    shapes = [(after, before + 1) for before, after in zip(sizes[:-1], sizes[1:])]
    ends = np.cumsum([rows * columns for rows, columns in shapes])
    numbers = 2 * np.random.default_rng(seed).random(ends[-1]) - 1
    parts = np.split(numbers, ends[:-1])
    return [part.reshape(shape) * (6 / (sum(shape) - 1)) ** 0.5 for part, shape in zip(parts, shapes)]
