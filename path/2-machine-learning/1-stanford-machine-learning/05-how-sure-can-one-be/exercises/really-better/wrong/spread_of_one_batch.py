# id: own
# belief: a mean difference wobbles as much as a single difference
# fails: R1
# hint: Your interval does not get narrower with more batches. It says where a single batch may lie. How does one
#   get from there to the mean of them all?
import numpy as np


def compare(old, new):
    more = new - old
    low, high = more.mean() - 2 * more.std(), more.mean() + 2 * more.std()
    if low > 0:
        return low, high, "new"
    if high < 0:
        return low, high, "old"
    return low, high, "cannot tell"
