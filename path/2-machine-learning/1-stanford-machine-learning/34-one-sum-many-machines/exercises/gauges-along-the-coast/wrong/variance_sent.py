# id: own
# belief: the third number of a digest is the variance
# fails: R1, R3, R4
# hint: For readings 2 and 4 your third number is 1. Is that a sum over the readings, or has something been
#   divided? Which of the two can be added up?
import numpy as np


def digest(readings):
    known = readings[~np.isnan(readings)]
    if len(known) == 0:
        return 0, 0.0, 0.0
    return len(known), float(known.mean()), float(known.var())


def join(first, second):
    count = first[0] + second[0]
    if count == 0:
        return first
    mean = (first[0] * first[1] + second[0] * second[1]) / count
    squares = sum(rows * (spread + (own - mean) ** 2) for rows, own, spread in (first, second))
    return count, mean, squares / count
