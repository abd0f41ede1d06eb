import numpy as np


def unroll(thetas):
    numbers = []
    for theta in thetas:
        for row in theta:
            numbers.extend(row)
    return np.array(numbers)


def roll(long, sizes):
    rest = list(long)
    thetas = []
    for layer in range(1, len(sizes)):
        width = sizes[layer - 1] + 1
        rows = []
        while len(rows) < sizes[layer]:
            rows.append(rest[:width])
            rest = rest[width:]
        thetas.append(np.array(rows))
    return thetas
