# id: ML160
# belief: the unrest of two halves added is the unrest of the whole
# fails: R3, R4
# hint: Join two gauges that never move, one at 0 and one at 10. Your squares say that all readings are
#   equal. What do the two digests know apart, and what do they only know together?
import numpy as np


def digest(readings):
    known = readings[~np.isnan(readings)]
    if len(known) == 0:
        return 0, 0.0, 0.0
    mean = known.mean()
    return len(known), float(mean), float(((known - mean) ** 2).sum())


def join(first, second):
    count = first[0] + second[0]
    if count == 0:
        return first
    return count, (first[0] * first[1] + second[0] * second[1]) / count, first[2] + second[2]
