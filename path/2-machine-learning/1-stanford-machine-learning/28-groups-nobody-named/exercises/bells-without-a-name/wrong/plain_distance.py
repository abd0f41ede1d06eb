# id: own
# belief: the cost is the mean distance, squared or not
# fails: R3, R4
# hint: Your groups are right, and your cost is a mean of plain distances. The mean of a group is the best place for
#   squared ones. Where did you take a root?
import numpy as np


def sort_bells(X, starts):
    best = None
    for start in starts:
        group, centres = None, np.array(start, dtype=float)
        while True:
            apart = np.sqrt(((X[:, None] - centres) ** 2).sum(axis=2))
            now, paid = apart.argmin(axis=1), apart.min(axis=1)
            if group is not None and (now == group).all():
                break
            group, centres = now, centres.copy()
            for k in range(len(centres)):
                if (group == k).any():
                    centres[k] = X[group == k].mean(axis=0)
                else:
                    centres[k] = X[paid.argmax()]
                    paid[paid.argmax()] = -1
        if best is None or paid.mean() < best[2]:
            best = group, centres, float(paid.mean())
    return best
