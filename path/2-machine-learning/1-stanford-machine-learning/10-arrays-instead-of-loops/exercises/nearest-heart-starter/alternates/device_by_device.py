import numpy as np


def nearest(people, devices, works):
    which, metres = np.full(len(people), -1), np.full(len(people), np.inf)
    for place in np.flatnonzero(works):
        gap = people - devices[place]
        distance = np.hypot(gap[:, 0], gap[:, 1])
        closer = distance < metres
        which[closer] = place
        metres[closer] = distance[closer]
    return which, metres
