from collections import Counter

import numpy as np


def mix_ups(truth, guess, names):
    pairs = Counter(zip(truth, guess))
    table = np.array([[pairs[(row, column)] for column in names] for row in names])
    right, sizes = np.diag(table), table.sum(axis=1)
    found = np.where(sizes > 0, right / np.where(sizes > 0, sizes, 1), 0.0)
    wrong_pairs = [(row, column) for row in names for column in names if row != column]
    worst = max(wrong_pairs, key=lambda pair: pairs[pair], default=None)
    return table, found, worst if worst is not None and pairs[worst] > 0 else None
