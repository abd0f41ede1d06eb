# id: own
# belief: two lists of columns are alike when their product is large
# fails: R3
# hint: Your means are right. Play 1 of the example, with its 9, is named first after nearly every play. What makes a
#   product large, besides being alike?
import numpy as np


def centred(points):
    given = ~np.isnan(points)
    count = given.sum(axis=1)
    total = np.where(given, points, 0).sum(axis=1)
    means = np.where(count > 0, total / np.maximum(count, 1), total.sum() / count.sum())
    return means, points - means[:, None]


def nearest(columns, play, count):
    order = np.argsort(-(columns @ columns[play]), kind="stable")
    return [int(other) for other in order if other != play][:count]
