# id: ML36
# belief: zero is a neutral weight to start from
# fails: R2, R3
# hint: All your rows are equal, so all units of a layer say the same and are blamed alike. How many units does
#   such a layer have, in truth?
import numpy as np


def start(sizes, seed):
    return [np.zeros((t, s + 1)) for s, t in zip(sizes, sizes[1:])]
