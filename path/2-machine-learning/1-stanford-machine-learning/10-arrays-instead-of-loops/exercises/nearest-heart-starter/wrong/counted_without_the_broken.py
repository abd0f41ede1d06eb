# id: own
# belief: a place among those that work is a place in the list
# fails: R2
# hint: The metres are right, and in the second example everybody is sent one device too early. You
#   threw out the broken ones first. Whose places are you counting now?
import numpy as np


def nearest(people, devices, works):
    if not works.any():
        return np.full(len(people), -1), np.full(len(people), np.inf)
    kept = devices[works]
    far = np.sqrt((people[:, [0]] - kept[:, 0]) ** 2 + (people[:, [1]] - kept[:, 1]) ** 2)
    return far.argmin(axis=1), far.min(axis=1)
