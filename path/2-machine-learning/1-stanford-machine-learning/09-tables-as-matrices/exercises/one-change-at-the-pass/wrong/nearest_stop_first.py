# id: own
# belief: the quickest way begins with the quickest bus
# fails: R1
# hint: In the first example the first village reaches the second town in 40 minutes, over the stop
#   that is farther away. You always took the nearest stop. Which stops have to be tried?
import numpy as np


def quickest(up, down):
    nearest = up.argmin(axis=1)
    return up.min(axis=1).reshape(-1, 1) + down[nearest]
