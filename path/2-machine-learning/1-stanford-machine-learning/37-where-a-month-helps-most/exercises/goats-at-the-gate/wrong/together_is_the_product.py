# id: ML173
# belief: the stages' own scores multiply to the score of the whole
# fails: R3
# hint: Your share for all stages together is the product of their own shares. Look at the rows of the example:
#   on how many of the four goats is nothing wrong?
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
        "together": float(alone.prod()),
        "closest": closest,
    }
