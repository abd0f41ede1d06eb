# id: own
# belief: where all are infinitely far, argmin says so
# fails: R3
# hint: When nothing works, you send everybody to device 0. Of equal distances `argmin` takes the
#   first, even of infinite ones. What should come out then?
import numpy as np


def nearest(people, devices, works):
    far = np.sqrt((people[:, [0]] - devices[:, 0]) ** 2 + (people[:, [1]] - devices[:, 1]) ** 2)
    far = np.where(works, far, np.inf)
    return far.argmin(axis=1), far.min(axis=1)
