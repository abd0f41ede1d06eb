# id: own
# belief: the short list is in order already
# fails: R3
# hint: Your offers come in the order of the inner products. That was the cheap step. Which number is the careful one?
import numpy as np


def suggest(me, walks, heard, ended, length, n, apart):
    scores = walks @ me
    unheard = [walk for walk in range(len(walks)) if walk not in set(heard)]
    taken = []
    for walk in sorted(unheard, key=lambda walk: (-scores[walk], walk))[:length]:
        gaps = ((walks[taken] - walks[walk]) ** 2).sum(axis=1)
        if len(taken) < n and (gaps >= apart).all():
            taken.append(walk)
    return taken
