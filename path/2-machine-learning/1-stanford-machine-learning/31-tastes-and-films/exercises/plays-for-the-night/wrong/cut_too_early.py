# id: own
# belief: the play itself may be taken out after the list is cut
# fails: R4
# hint: You cut the list first and then take the play itself out. How many neighbours are left of those asked for?
import numpy as np


def centred(points):
    given = ~np.isnan(points)
    count = given.sum(axis=1)
    total = np.where(given, points, 0).sum(axis=1)
    means = np.where(count > 0, total / np.maximum(count, 1), total.sum() / count.sum())
    return means, points - means[:, None]


def nearest(columns, play, count):
    apart = ((columns - columns[play]) ** 2).sum(axis=1)
    order = np.argsort(apart, kind="stable")[:count]
    return [int(other) for other in order if other != play]
