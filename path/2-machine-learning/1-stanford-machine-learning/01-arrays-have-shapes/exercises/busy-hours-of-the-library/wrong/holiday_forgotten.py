# id: own
# belief: a sum is never zero
# fails: R3
# hint: On a holiday nobody came, and nothing divided by nothing is nan. One nan later spoils every
#   mean. What does the third rule want in that row?
import numpy as np


def shares(visitors):
    with np.errstate(all="ignore"):
        return visitors / visitors.sum(axis=1, keepdims=True)
