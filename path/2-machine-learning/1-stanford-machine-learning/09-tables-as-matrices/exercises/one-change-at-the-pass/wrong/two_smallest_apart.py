# id: own
# belief: the smallest sum is the sum of the smallest
# fails: R1
# hint: You went up over one stop and came down from another. Nobody carries the passengers across.
#   What has to be added before the smallest is chosen?
import numpy as np


def quickest(up, down):
    return up.min(axis=1).reshape(-1, 1) + down.min(axis=0)
