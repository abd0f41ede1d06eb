import numpy as np


def centred(points):
    """Return the mean of each play, and the points with it taken away."""
    given = ~np.isnan(points)
    count = given.sum(axis=1)
    total = np.where(given, points, 0).sum(axis=1)
    # empty cells count neither above nor below the line
    means = np.full(len(points), total.sum() / count.sum())
    heard = count > 0
    means[heard] = total[heard] / count[heard]
    return means, points - means[:, None]


def nearest(columns, play, count):
    """Return the numbers of the plays most like this one, the nearest first."""
    apart = np.linalg.norm(columns - columns[play], axis=1)
    order = np.argsort(apart, kind="stable")
    return [int(other) for other in order if other != play][:count]
