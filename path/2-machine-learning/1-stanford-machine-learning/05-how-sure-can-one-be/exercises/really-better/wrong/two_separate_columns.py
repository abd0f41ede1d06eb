# id: own
# belief: the spread of a difference comes from the spreads of both columns
# fails: R1
# hint: Your interval becomes wider when a batch is hard for both. That says nothing about which program is better.
#   Which column should be made before any spread is taken?
import numpy as np


def compare(old, new):
    away = 2 * np.sqrt((old.std() ** 2 + new.std() ** 2) / len(old))
    low, high = new.mean() - old.mean() - away, new.mean() - old.mean() + away
    if low > 0:
        return low, high, "new"
    if high < 0:
        return low, high, "old"
    return low, high, "cannot tell"
