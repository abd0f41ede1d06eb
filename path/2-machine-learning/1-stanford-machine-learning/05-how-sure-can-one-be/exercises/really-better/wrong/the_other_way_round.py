# id: own
# belief: the difference is old minus new
# fails: R1, R2
# hint: Where the new program is better in each batch, your interval lies below zero. From which of the two is the
#   other taken away?
import numpy as np


def compare(old, new):
    more = old - new
    away = 2 * more.std() / np.sqrt(len(more))
    low, high = more.mean() - away, more.mean() + away
    if low > 0:
        return low, high, "new"
    if high < 0:
        return low, high, "old"
    return low, high, "cannot tell"
