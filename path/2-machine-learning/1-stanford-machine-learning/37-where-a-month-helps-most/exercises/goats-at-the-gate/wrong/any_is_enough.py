# id: own
# belief: a goat is read when one of the stages works
# fails: R3
# hint: You count a goat as soon as one stage is right on it. Can a tag be read that was never found?
from itertools import combinations

import numpy as np


def meeting(right):
    """Return what the stages do alone, by chance together, and counted together."""
    alone = right.mean(axis=0)
    # how far each pair is above chance
    closest, most = None, -np.inf
    for first, second in combinations(range(right.shape[1]), 2):
        both = (right[:, first] & right[:, second]).mean()
        extra = both - alone[first] * alone[second]
        if extra > most + 1e-9:
            closest, most = (first, second), extra
    return {
        "alone": alone.tolist(),
        "product": float(alone.prod()),
        "together": float(right.any(axis=1).mean()),
        "closest": closest,
    }
