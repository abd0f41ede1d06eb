# id: own
# belief: after a few rounds the centres have arrived
# fails: R1
# hint: You stop after a fixed number of rounds. On bells that lie in a long row, the centres still move in the tenth.
#   How does a walk know by itself that it is over?
import numpy as np


def sort_bells(X, starts):
    best = None
    for start in starts:
        centres = np.array(start, dtype=float)
        for _ in range(3):
            apart = ((X[:, None] - centres) ** 2).sum(axis=2)
            group, paid = apart.argmin(axis=1), apart.min(axis=1)
            for k in range(len(centres)):
                if (group == k).any():
                    centres[k] = X[group == k].mean(axis=0)
                else:
                    centres[k] = X[paid.argmax()]
                    paid[paid.argmax()] = -1
        apart = ((X[:, None] - centres) ** 2).sum(axis=2)
        group, cost = apart.argmin(axis=1), float(apart.min(axis=1).mean())
        if best is None or cost < best[2]:
            best = group, centres, cost
    return best
