# id: own
# belief: the play itself will not come up among its neighbours
# fails: R4
# hint: Distances are right now. Who is always at a distance of zero, and stands in front of your list?
import numpy as np


def centred(points):
    given = ~np.isnan(points)
    count = given.sum(axis=1)
    total = np.where(given, points, 0).sum(axis=1)
    means = np.where(count > 0, total / np.maximum(count, 1), total.sum() / count.sum())
    return means, points - means[:, None]


def nearest(columns, play, count):
    apart = ((columns - columns[play]) ** 2).sum(axis=1)
    return [int(other) for other in np.argsort(apart, kind="stable")][:count]
