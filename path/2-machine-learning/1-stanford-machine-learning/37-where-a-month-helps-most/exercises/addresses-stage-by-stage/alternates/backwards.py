import numpy as np


def run(stages, value):
    if value is None or not stages:
        return value
    return run(stages[1:], stages[0](value))


def ceilings(stages, rows):
    table = np.zeros((len(rows), len(stages) + 1))
    for number, (photo, truths) in enumerate(rows):
        inputs = [photo, *truths]
        for start, value in enumerate(inputs):
            answer = run(stages[start:], value)
            table[number, start] = answer is not None and answer == truths[-1]
    return table.mean(axis=0).tolist()


def best_month(shares, months):
    gains = np.diff(shares) / np.array(months, dtype=float)
    return int(np.flatnonzero(gains >= gains.max() - 1e-9)[0])
