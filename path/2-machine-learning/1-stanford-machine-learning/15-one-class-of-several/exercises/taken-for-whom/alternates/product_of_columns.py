import numpy as np


def mix_ups(truth, guess, names):
    order = np.array(names)
    was = (np.array(truth)[:, None] == order).astype(int)
    said = (np.array(guess)[:, None] == order).astype(int)
    table = was.T @ said
    found = np.array([(table[k, k] / table[k].sum()) if table[k].sum() else 0.0 for k in range(len(names))])
    worst, most = None, 0
    for row in range(len(names)):
        for column in range(len(names)):
            if row != column and table[row, column] > most:
                worst, most = (names[row], names[column]), table[row, column]
    return table, found, worst
