# id: own
# belief: an interval that ends at zero has left zero behind
# fails: R3
# hint: One end of your interval is exactly zero, and you name a winner. No difference at all is still possible
#   there. Which sign stands in your comparison?
import numpy as np


def compare(old, new):
    more = new - old
    away = 2 * more.std() / np.sqrt(len(more))
    low, high = more.mean() - away, more.mean() + away
    if low >= 0 and high > 0:
        return low, high, "new"
    if high <= 0 and low < 0:
        return low, high, "old"
    return low, high, "cannot tell"
