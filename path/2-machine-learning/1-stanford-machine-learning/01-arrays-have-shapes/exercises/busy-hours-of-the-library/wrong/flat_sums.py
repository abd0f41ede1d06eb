# id: ML02
# belief: a flat row of sums stands beside the rows
# fails: R1, R2
# hint: Your sums have shape (n,), and from the right they meet the hours. Most tables stop with an
#   error, and on a square one the days do not add up to 1. How do the sums become a column?
import numpy as np


def shares(visitors):
    total = visitors.sum(axis=1)
    return visitors / np.where(total == 0, 1, total)
