# id: own
# belief: the order of the columns does not matter
# fails: R1
# hint: All columns are there, and within a degree they stand the other way round. Weights that were
#   learned for one order are nonsense for another.
import numpy as np


def mapped(x, y, degree):
    x, y = x.astype(float), y.astype(float)
    return np.column_stack([x**i * y ** (total - i) for total in range(degree + 1) for i in range(total + 1)])
