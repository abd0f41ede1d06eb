# id: ML07
# belief: arrays of whole numbers never overflow
# fails: R3
# hint: With 10,000 to the power of six you get a number that has nothing to do with it. An array of
#   whole numbers has room for about 19 digits. Which kind of number has room for more?
import numpy as np


def mapped(x, y, degree):
    columns = []
    for total in range(degree + 1):
        for power in range(total + 1):
            columns.append(x ** (total - power) * y**power)
    return np.column_stack(columns)
