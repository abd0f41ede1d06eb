# id: ML136
# belief: a walk of K-means ends in the best groups there are
# fails: R3
# hint: You return what the first start gives. On four bells in a flat rectangle, begin in the middle of the long
#   sides: where does that walk stop, and does another start end lower?
import numpy as np


def sort_bells(X, starts):
    group, centres = None, starts[0]
    while True:
        apart = ((X[:, None] - centres) ** 2).sum(axis=2)
        now, paid = apart.argmin(axis=1), apart.min(axis=1)
        if group is not None and (now == group).all():
            return group, centres, float(paid.mean())
        group, centres = now, np.array(centres, dtype=float)
        for k in range(len(centres)):
            if (group == k).any():
                centres[k] = X[group == k].mean(axis=0)
            else:
                centres[k] = X[paid.argmax()]
                paid[paid.argmax()] = -1
