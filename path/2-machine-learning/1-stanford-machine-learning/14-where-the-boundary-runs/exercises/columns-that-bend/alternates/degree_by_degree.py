import numpy as np


def mapped(x, y, degree):
    last = [np.ones(len(x))]
    table = list(last)
    for _ in range(degree):
        # every column of the last degree times x, and its last one times y
        last = [column * x for column in last] + [last[-1] * y]
        table.extend(last)
    return np.array(table).T
