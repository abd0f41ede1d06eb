# id: ML01
# belief: `axis=0` works row by row
# fails: R1, R2, R3
# hint: Eleven keepers and three nights give you eleven numbers. What is asked is a number for each night. Which
#   axis has to disappear?
import numpy as np


def split_the_miss(promises, truth):
    error = promises - truth
    return error.mean(axis=1), error.var(axis=1), (error**2).mean(axis=1)
