# id: own
# belief: variance is the distance from the truth
# fails: R3, R5
# hint: Your variance changes when only the truth does. Can keepers begin to disagree because the light was seen
#   further? Around what do they scatter?
import numpy as np


def split_the_miss(promises, truth):
    bias = promises.mean(axis=0) - truth
    missed = ((promises - truth) ** 2).mean(axis=0)
    return bias, missed, missed
