# id: ML11
# belief: a missing reading counts as zero
# fails: R1, R4
# hint: Two readings of 10 and a sleeping gauge give you a mean near 7. Was there ever a height of zero?
import numpy as np


def digest(readings):
    known = np.nan_to_num(readings)
    if len(known) == 0:
        return 0, 0.0, 0.0
    mean = known.mean()
    return len(known), float(mean), float(((known - mean) ** 2).sum())


def join(first, second):
    count = first[0] + second[0]
    if count == 0:
        return first
    way = second[1] - first[1]
    mean = first[1] + way * second[0] / count
    return count, mean, first[2] + second[2] + way**2 * first[0] * second[0] / count
