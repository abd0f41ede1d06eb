# id: PY26
# belief: decimal fractions are exact
# fails: R5
# hint: Two pairs are equally far above chance, and you take the later one: 0.05 came out as 0.0499... once and as
#   0.0500...04 the other time. What does the fifth rule call equal?
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
        if extra > most:
            closest, most = (first, second), extra
    return {
        "alone": alone.tolist(),
        "product": float(alone.prod()),
        "together": float(right.all(axis=1).mean()),
        "closest": closest,
    }
