# id: own
# belief: a centre that nobody chose may stay where it is
# fails: R2
# hint: A start lies far away from all bells, and at the end its centre still lies there, without a single row. Which
#   bell is worst off, and what would it save if the centre came to it?
import numpy as np


def sort_bells(X, starts):
    best = None
    for start in starts:
        group, centres = None, np.array(start, dtype=float)
        while True:
            apart = ((X[:, None] - centres) ** 2).sum(axis=2)
            now = apart.argmin(axis=1)
            if group is not None and (now == group).all():
                break
            group = now
            for k in np.unique(group):
                centres[k] = X[group == k].mean(axis=0)
        cost = float(apart.min(axis=1).mean())
        if best is None or cost < best[2]:
            best = group, centres, cost
    return best
