# id: own
# belief: a variance always divides by one less than there are
# fails: R3, R5
# hint: With a single keeper your variance is no number at all, and the sum of the two parts is too large. By how
#   many is the mean of the squared misses divided?
import numpy as np


def split_the_miss(promises, truth):
    bias = promises.mean(axis=0) - truth
    squares = ((promises - promises.mean(axis=0)) ** 2).sum(axis=0)
    return bias, squares / max(len(promises) - 1, 1), ((promises - truth) ** 2).mean(axis=0)
