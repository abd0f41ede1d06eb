# id: own
# belief: a walk that differs from the one before it differs from all
# fails: R4
# hint: Two nearly equal walks are on your list, with another one between them. With which of the walks already
#   taken do you compare?
import numpy as np


def suggest(me, walks, heard, ended, length, n, apart):
    scores = walks @ me
    unheard = [walk for walk in range(len(walks)) if walk not in set(heard)]
    short = sorted(unheard, key=lambda walk: (-scores[walk], walk))[:length]
    taken = []
    for walk in sorted(short, key=lambda walk: (-ended[walk], walk)):
        gaps = ((walks[taken[-1:]] - walks[walk]) ** 2).sum(axis=1)
        if len(taken) < n and (gaps >= apart).all():
            taken.append(walk)
    return taken
