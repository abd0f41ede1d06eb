# id: ML42
# belief: the mean of two means is the mean of all
# fails: R2, R3, R4
# hint: Join one reading at 9 with two at 3 on average: you get 6. How many readings pull at each side,
#   and what happens when a side has none?
import numpy as np


def digest(readings):
    known = readings[~np.isnan(readings)]
    if len(known) == 0:
        return 0, 0.0, 0.0
    mean = known.mean()
    return len(known), float(mean), float(((known - mean) ** 2).sum())


def join(first, second):
    mean = (first[1] + second[1]) / 2
    squares = sum(squares + count * (own - mean) ** 2 for count, own, squares in (first, second))
    return first[0] + second[0], mean, squares
