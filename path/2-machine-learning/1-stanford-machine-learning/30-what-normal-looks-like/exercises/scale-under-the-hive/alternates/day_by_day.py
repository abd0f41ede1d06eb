import math

import numpy as np


def log_densities(normal, days, together):
    count = normal.shape[1]
    mean = normal.mean(axis=0)
    table = np.zeros((count, count))
    for row in normal:
        table += np.outer(row - mean, row - mean) / len(normal)
    if not together:
        table = table * np.eye(count)
    values, directions = np.linalg.eigh(table)
    result = []
    for day in days:
        steps = directions.T @ (day - mean)
        result.append(sum(-step**2 / value / 2 - math.log(2 * math.pi * value) / 2 for step, value in zip(steps, values, strict=True)))
    return np.array(result)
