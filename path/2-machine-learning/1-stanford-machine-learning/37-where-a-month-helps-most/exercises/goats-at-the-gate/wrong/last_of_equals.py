# id: own
# belief: of equals the last may be taken
# fails: R5
# hint: Try two pairs that are equally far above chance. Which one do you return, and which one comes first?
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
        if extra >= most - 1e-9:
            closest, most = (first, second), extra
    return {
        "alone": alone.tolist(),
        "product": float(alone.prod()),
        "together": float(right.all(axis=1).mean()),
        "closest": closest,
    }
