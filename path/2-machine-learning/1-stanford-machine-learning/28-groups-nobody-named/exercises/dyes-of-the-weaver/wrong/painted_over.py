# id: ML05
# belief: the reshaped photo is a copy that may be painted on
# fails: R4
# hint: Your carpet is right, and the photo is gone: look at it after the call. Whose numbers do you write into when
#   you paint the rows?
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
    knots = picture.reshape(-1, 3)
    walks = [walk(knots.astype(float), start) for start in starts]
    group, dyes, cost = min(walks, key=lambda each: each[2])
    for k in np.unique(group):
        knots[group == k] = dyes[k].round()
    return knots.reshape(picture.shape)
