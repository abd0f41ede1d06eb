# id: ML06
# belief: reshape(3, -1) turned round gives one row for each knot
# fails: R1
# hint: The best start decides now. But in your rows, three numbers stand together that lie far apart in the photo.
#   Print the first row: is it the first knot?
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
    knots = picture.reshape(3, -1).T
    best = None
    for start in starts:
        result = walk(knots, start)
        if best is None or result[2] < best[2]:
            best = result
    return best[1].round().astype(np.uint8)[best[0]].T.reshape(picture.shape)
