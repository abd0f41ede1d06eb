# id: own
# belief: hotter than yesterday is hotter than ever
# fails: R1
# hint: In the first example the second 24 follows a 22, and with you it is a record. Was it hotter than
#   on all days before?
import numpy as np


def records(heat):
    found = np.ones(heat.shape, dtype=bool)
    found[:, 1:] = heat[:, 1:] > heat[:, :-1]
    return found
