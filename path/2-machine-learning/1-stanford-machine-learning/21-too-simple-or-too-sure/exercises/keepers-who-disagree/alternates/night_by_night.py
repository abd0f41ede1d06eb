import numpy as np


def split_the_miss(promises, truth):
    rows = []
    for said, seen in zip(promises.T, truth):
        middle = sum(said) / len(said)
        spread = sum((each - middle) ** 2 for each in said) / len(said)
        squares = sum((each - seen) ** 2 for each in said) / len(said)
        rows.append((middle - seen, spread, squares))
    bias, variance, missed = zip(*rows)
    return np.array(bias), np.array(variance), np.array(missed)
