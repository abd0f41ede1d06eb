# id: ML41
# belief: it does not matter whether the cost is a sum or a mean
# fails: R3, R4
# hint: Your cost is too large by a factor, and the factor is the number of bells. What does the library's
#   inertia_ add up, and what does the third rule ask for?
import numpy as np


def sort_bells(X, starts):
    best = None
    for start in starts:
        group, centres = None, np.array(start, dtype=float)
        while True:
            apart = ((X[:, None] - centres) ** 2).sum(axis=2)
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
        if best is None or paid.sum() < best[2]:
            best = group, centres, float(paid.sum())
    return best
