# id: own
# belief: variance and spread are the same number
# fails: R3, R5
# hint: Squared bias and your variance do not add up to the miss. Take promises of 4 and 8: your number is 2, and
#   it is in kilometres. What unit has a squared miss?
import numpy as np


def split_the_miss(promises, truth):
    bias = promises.mean(axis=0) - truth
    return bias, promises.std(axis=0), ((promises - truth) ** 2).mean(axis=0)
