# id: own
# belief: powers of each column suffice
# fails: R1, R2
# hint: Your table has no column x times y. Without products a boundary cannot lie aslant: an egg
#   always stands upright. Which pairs of powers are missing?
import numpy as np


def mapped(x, y, degree):
    x, y = x.astype(float), y.astype(float)
    columns = [np.ones(len(x))]
    for power in range(1, degree + 1):
        columns += [x**power, y**power]
    return np.column_stack(columns)
