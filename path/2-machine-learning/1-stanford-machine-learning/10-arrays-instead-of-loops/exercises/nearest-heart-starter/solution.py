import numpy as np


def nearest(people, devices, works):
    """Return the nearest working device of each person, and the metres to it."""
    # BEGIN SOLUTION
    east = people[:, [0]] - devices[:, 0]  # (n, k)
    north = people[:, [1]] - devices[:, 1]
    # a broken device stays in its place, and is never the nearest
    far = np.where(works, np.sqrt(east**2 + north**2), np.inf)
    which = np.where(works.any(), far.argmin(axis=1), -1)
    return which, far.min(axis=1)
    # END SOLUTION
