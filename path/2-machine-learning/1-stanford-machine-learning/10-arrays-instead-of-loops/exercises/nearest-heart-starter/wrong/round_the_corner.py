# id: own
# belief: the distance is east plus north
# fails: R1
# hint: In the first example your first person is 70 metres away from the second device, along two
#   streets. In a straight line it is 50. What does the first rule say?
import numpy as np


def nearest(people, devices, works):
    far = abs(people[:, [0]] - devices[:, 0]) + abs(people[:, [1]] - devices[:, 1])
    far = np.where(works, far, np.inf)
    return np.where(works.any(), far.argmin(axis=1), -1), far.min(axis=1)
