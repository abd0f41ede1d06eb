# id: ML01
# belief: axis=0 gives one answer for each row
# fails: R1, R2
# hint: You return an answer for each device: its nearest person. Rows are people, and they should stay.
#   Which axis has to be used up?
import numpy as np


def nearest(people, devices, works):
    far = np.sqrt((people[:, [0]] - devices[:, 0]) ** 2 + (people[:, [1]] - devices[:, 1]) ** 2)
    far = np.where(works, far, np.inf)
    return np.where(works.any(), far.argmin(axis=0), -1), far.min(axis=0)
