# id: own
# belief: the largest so far begins at zero
# fails: R2, R3
# hint: Where it freezes you find no record, not even on the first day. What does your search begin
#   with, and is every first day larger than that?
import numpy as np


def records(heat):
    before = np.zeros((heat.shape[0], 1))
    padded = np.hstack([before, heat[:, :-1]])
    return heat > np.maximum.accumulate(padded, axis=1)
