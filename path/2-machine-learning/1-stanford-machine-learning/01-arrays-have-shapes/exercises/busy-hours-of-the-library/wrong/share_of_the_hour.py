# id: ML01
# belief: axis=0 sums up each row
# fails: R1, R2
# hint: In your result each hour adds up to 1, and the days do not. The axis that you name is the
#   one that disappears. Which one has to go, so that a sum for each day is left?
import numpy as np


def shares(visitors):
    total = visitors.sum(axis=0, keepdims=True)
    return visitors / np.where(total == 0, 1, total)
