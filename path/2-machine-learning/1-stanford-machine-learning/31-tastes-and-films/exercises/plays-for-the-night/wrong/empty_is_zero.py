# id: ML148
# belief: an empty cell is a rating of zero
# fails: R1
# hint: Your neighbours are right. But the mean of a rare play is far below what its listeners gave. By how many do
#   you divide, and how many gave points?
import numpy as np


def centred(points):
    means = np.nan_to_num(points).mean(axis=1)
    return means, points - means[:, None]


def nearest(columns, play, count):
    apart = ((columns - columns[play]) ** 2).sum(axis=1)
    order = np.argsort(apart, kind="stable")
    return [int(other) for other in order if other != play][:count]
