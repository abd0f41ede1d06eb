# id: own
# belief: a distance and its square are compared with the same number
# fails: R4
# hint: You take the root before you compare. Two walks that lie half a unit apart have a squared distance of a
#   quarter. Which of the two does the fourth rule name?
import numpy as np


def suggest(me, walks, heard, ended, length, n, apart):
    scores = walks @ me
    unheard = [walk for walk in range(len(walks)) if walk not in set(heard)]
    short = sorted(unheard, key=lambda walk: (-scores[walk], walk))[:length]
    taken = []
    for walk in sorted(short, key=lambda walk: (-ended[walk], walk)):
        gaps = np.sqrt(((walks[taken] - walks[walk]) ** 2).sum(axis=1))
        if len(taken) < n and (gaps >= apart).all():
            taken.append(walk)
    return taken
