# id: ML23
# belief: the higher mean is better, by however little
# fails: R3
# hint: Your verdict is never "cannot tell". The mean of the differences is above zero here, and so is luck, half
#   of the time. Where is zero, seen from your interval?
import numpy as np


def compare(old, new):
    more = new - old
    away = 2 * more.std() / np.sqrt(len(more))
    low, high = more.mean() - away, more.mean() + away
    return low, high, "new" if more.mean() > 0 else "old"
