# id: ML07
# belief: going back to whole numbers rounds them
# fails: R3
# hint: A mean of 10.7 becomes 10 in your carpet. What does astype do with what stands behind the point?
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
    walks = [walk(knots, start) for start in starts]
    group, dyes, cost = min(walks, key=lambda each: each[2])
    return dyes.astype(np.uint8)[group].reshape(picture.shape)
