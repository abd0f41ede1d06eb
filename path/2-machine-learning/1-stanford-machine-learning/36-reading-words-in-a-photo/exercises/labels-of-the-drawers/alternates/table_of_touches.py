import numpy as np
from scipy.sparse.csgraph import connected_components


def join(boxes, near):
    if not boxes:
        return []
    table = np.array(boxes)
    start, end = table[:, :2], table[:, 2:]
    free = np.maximum(start[:, None], start) - np.minimum(end[:, None], end)
    count, names = connected_components((free <= near).all(axis=2), directed=False)
    corners = []
    for name in range(count):
        own = names == name
        corners.append(tuple(int(n) for n in [*start[own].min(axis=0), *end[own].max(axis=0)]))
    return sorted(corners)
