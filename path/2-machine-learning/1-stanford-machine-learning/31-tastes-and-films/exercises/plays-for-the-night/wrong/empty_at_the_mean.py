# id: own
# belief: an empty cell may be filled with the mean of its play
# fails: R2
# hint: Your second table has zeros where nobody gave points. A model will take them for people who find the play
#   average. What should stay in these cells?
import numpy as np


def centred(points):
    given = ~np.isnan(points)
    count = given.sum(axis=1)
    total = np.where(given, points, 0).sum(axis=1)
    means = np.where(count > 0, total / np.maximum(count, 1), total.sum() / count.sum())
    return means, np.where(given, points - means[:, None], 0.0)


def nearest(columns, play, count):
    apart = ((columns - columns[play]) ** 2).sum(axis=1)
    order = np.argsort(apart, kind="stable")
    return [int(other) for other in order if other != play][:count]
