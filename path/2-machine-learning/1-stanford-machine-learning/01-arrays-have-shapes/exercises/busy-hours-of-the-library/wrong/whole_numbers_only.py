# id: ML07
# belief: a table of whole numbers can take fractions
# fails: R1, R2
# hint: You write shares into a copy of a table of whole numbers, and everything after the point is
#   cut off there. Which table could take them, and how does one begin it?
import numpy as np


def shares(visitors):
    result = visitors.copy()
    busy = visitors.sum(axis=1) > 0
    result[busy] = visitors[busy] / visitors[busy].sum(axis=1, keepdims=True)
    return result
