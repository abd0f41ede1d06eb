# id: PY26
# belief: a float keeps as many digits as are needed
# fails: R4
# hint: Near zero all is right. Square 6,371,000,000 and count its digits: a float keeps sixteen. Which
#   smaller number could be squared in its place?
import numpy as np


def digest(readings):
    known = readings[~np.isnan(readings)]
    if len(known) == 0:
        return 0, 0.0, 0.0
    mean = known.mean()
    return len(known), float(mean), float((known**2).sum() - len(known) * mean**2)


def join(first, second):
    count = first[0] + second[0]
    if count == 0:
        return first
    mean = (first[0] * first[1] + second[0] * second[1]) / count
    squares = sum(squares + rows * own**2 for rows, own, squares in (first, second))
    return count, mean, squares - count * mean**2
