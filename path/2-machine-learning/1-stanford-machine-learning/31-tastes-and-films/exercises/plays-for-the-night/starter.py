import numpy as np


def centred(points):
    """Return the mean of each play, and the points with it taken away."""
    filled = np.nan_to_num(points)
    means = filled.mean(axis=1)
    return means, points - means[:, None]


def nearest(columns, play, count):
    """Return the numbers of the plays most like this one, the nearest first."""
    alike = columns @ columns[play]
    order = np.argsort(-alike, kind="stable")
    return [int(other) for other in order][:count]
