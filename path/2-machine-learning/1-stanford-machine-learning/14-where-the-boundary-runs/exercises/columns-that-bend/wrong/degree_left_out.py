# id: own
# belief: range(degree) includes the degree
# fails: R1, R2
# hint: For degree 2 you give three columns: it stops one degree early. Where does a range end?
import numpy as np


def mapped(x, y, degree):
    x, y = x.astype(float), y.astype(float)
    columns = [np.ones(len(x))]
    for total in range(1, degree):
        for power in range(total + 1):
            columns.append(x ** (total - power) * y**power)
    return np.column_stack(columns)
