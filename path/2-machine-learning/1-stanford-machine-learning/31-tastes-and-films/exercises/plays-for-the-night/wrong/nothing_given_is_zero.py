# id: own
# belief: a play without points has a mean of zero
# fails: R1
# hint: Rated plays have the right mean. A play that nobody rated gets 0 from you, the worst promise of all. What does
#   the first rule say about it?
import numpy as np


def centred(points):
    given = ~np.isnan(points)
    means = np.where(given, points, 0).sum(axis=1) / np.maximum(given.sum(axis=1), 1)
    return means, points - means[:, None]


def nearest(columns, play, count):
    apart = ((columns - columns[play]) ** 2).sum(axis=1)
    order = np.argsort(apart, kind="stable")
    return [int(other) for other in order if other != play][:count]
