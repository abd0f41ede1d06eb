# id: own
# belief: each person needs a turn of the loop
# fails: R4
# hint: The answers are right, and Python takes a turn for each person. How must the people stand, so
#   that all of them meet all devices in one difference?
import numpy as np


def nearest(people, devices, works):
    which, metres = [], []
    for person in people:
        far = np.sqrt(((devices - person) ** 2).sum(axis=1))
        far = np.where(works, far, np.inf)
        which.append(int(far.argmin()) if works.any() else -1)
        metres.append(float(far.min()))
    return np.array(which), np.array(metres)
