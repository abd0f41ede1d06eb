# a list of costs, and the first of the smallest
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
    red, green, blue = (picture[:, :, channel].ravel() for channel in range(3))
    knots = np.column_stack([red, green, blue]).astype(float)
    results = [walk(knots, start) for start in starts]
    place = int(np.argmin([cost for _, _, cost in results]))
    group, dyes, _ = results[place]
    carpet = np.zeros(picture.shape, dtype=np.uint8)
    numbers = group.reshape(picture.shape[:2])
    for k, dye in enumerate(dyes):
        if (numbers == k).any():
            carpet[numbers == k] = np.round(dye)
    return carpet
