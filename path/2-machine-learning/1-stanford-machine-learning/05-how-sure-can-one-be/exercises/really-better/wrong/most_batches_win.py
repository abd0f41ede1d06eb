# id: own
# belief: who wins most batches is better
# fails: R3
# hint: You count who is ahead in more batches. Three tiny wins and one large loss may well be luck. What does
#   your own interval say about zero?
import numpy as np


def compare(old, new):
    more = new - old
    away = 2 * more.std() / np.sqrt(len(more))
    low, high = more.mean() - away, more.mean() + away
    wins, losses = (more > 0).sum(), (more < 0).sum()
    if wins == losses:
        return low, high, "cannot tell"
    return low, high, "new" if wins > losses else "old"
