# id: ML136
# belief: a walk of K-means ends in the best groups there are
# fails: R2
# hint: The knots are whole now. But it is always the last start that decides. Put a bad one last: what tells you that
#   another walk ended lower?
import numpy as np


def walk(rows, centres):
    """Return groups, centres and cost of one walk of K-means."""
    cost = np.inf
    while True:
        apart = ((rows[:, None] - centres) ** 2).sum(axis=2)
        group, now = apart.argmin(axis=1), apart.min(axis=1).mean()
        if now >= cost:
            return group, centres, now
        cost, centres = now, centres.copy()
        for k in np.unique(group):
            centres[k] = rows[group == k].mean(axis=0)


def weave(picture, starts):
    knots = picture.reshape(-1, 3).astype(float)
    for start in starts:
        group, dyes, cost = walk(knots, start)
    return dyes.round().astype(np.uint8)[group].reshape(picture.shape)
