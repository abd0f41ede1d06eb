# id: own
# belief: a missing bus takes no time
# fails: R2
# hint: Where no bus goes you count zero minutes, so the way over that stop looks quick. What does
#   adding to infinity give, if you let it?
import numpy as np


def quickest(up, down):
    first = np.where(np.isinf(up), 0.0, up)
    second = np.where(np.isinf(down), 0.0, down)
    return np.array([[(row + column).min() for column in second.T] for row in first])
