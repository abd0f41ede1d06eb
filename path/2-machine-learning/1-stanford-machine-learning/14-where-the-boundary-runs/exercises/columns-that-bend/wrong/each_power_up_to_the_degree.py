# id: own
# belief: each of the two powers may reach the degree
# fails: R1, R2
# hint: You have a column x squared times y squared for degree 2. Its powers come to 4. What must
#   they come to at most, together?
import numpy as np


def mapped(x, y, degree):
    x, y = x.astype(float), y.astype(float)
    pairs = [(i, j) for i in range(degree + 1) for j in range(degree + 1)]
    pairs.sort(key=lambda pair: (sum(pair), -pair[0]))
    return np.column_stack([x**i * y**j for i, j in pairs])
