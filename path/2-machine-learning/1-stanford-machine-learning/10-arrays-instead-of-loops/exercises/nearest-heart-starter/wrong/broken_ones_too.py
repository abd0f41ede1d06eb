# id: own
# belief: the nearest device is the one to run to, whether it works or not
# fails: R1, R2, R3
# hint: You never look at `works`. In the second example somebody is sent to a device that is being
#   repaired. Which distance keeps it from being the nearest?
import numpy as np


def nearest(people, devices, works):
    far = np.sqrt((people[:, [0]] - devices[:, 0]) ** 2 + (people[:, [1]] - devices[:, 1]) ** 2)
    return far.argmin(axis=1), far.min(axis=1)
